#include "app/window/welcomewiring.h"

#include "app/window/datasetwiring.h"
#include "app/window/lessonshelf.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/recentruns.h"
#include "app/window/runactions.h"
#include "app/window/sessionwiring.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "core/config/presets.h"
#include "core/data/dataset.h"
#include "ui/widgets/coretext.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace pitfall {

namespace {
constexpr std::size_t mostRecent = 4;
}

WelcomeWiring::WelcomeWiring(MainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
    // The first step of whatever is run, and whatever is opened, is what it was waiting for.
    connect(&window.session(), &Session::statusChanged, this, [this](const RunStatus &status) {
        if (status.step > 0)
            hide();
    });
    connect(window.actions().run, &QAction::triggered, this, &WelcomeWiring::hide);
}

WelcomePage &WelcomeWiring::page()
{
    if (m_page)
        return *m_page;
    m_page = new WelcomePage(&m_window);
    m_page->hide();
    m_page->setWantedNextTime(windowMemory::welcome());
    connect(m_page, &WelcomePage::closed, this, &WelcomeWiring::hide);
    connect(m_page, &WelcomePage::wantedNextTime, this, &windowMemory::setWelcome);
    return *m_page;
}

std::vector<WelcomePage::Entry> WelcomeWiring::lessons()
{
    std::vector<WelcomePage::Entry> lessons;
    for (const LessonEntry &lesson : lessonShelf::entries())
        if (lesson.problem.isEmpty())
            lessons.push_back({QStringLiteral("welcome.lesson.") + QFileInfo(lesson.path).completeBaseName(),
                               lesson.title, tr("%1 minutes").arg(lesson.minutes),
                               [this, path = lesson.path] { hide(), m_window.lessons().open(path); }});
    return lessons;
}

void WelcomeWiring::refresh()
{
    using Part = WelcomePage::Part;
    std::vector<WelcomePage::Entry> experiments, runs, data;
    for (const Preset &each : presets())
        experiments.push_back({QStringLiteral("welcome.") + QString::fromStdString(each.name), coreText(each.title),
                               coreText(each.description),
                               [this, &each] { hide(), m_window.open(each.config, true); }});
    for (const RecentRuns::Entry &entry : m_window.sessions().recent().entries())
        if (runs.size() < mostRecent)
            runs.push_back({QStringLiteral("welcome.recent"), QFileInfo(entry.path).fileName(), coreText(entry.line),
                            [this, path = entry.path] { hide(), m_window.sessions().openPath(path); }});
    const auto &all = datasetEntries();
    const auto here = std::count_if(all.begin(), all.end(), [](const DatasetEntry &each) { return each.available; });
    data.push_back(
        {QStringLiteral("welcome.datasets"), tr("Look into a data set, or get another"),
         tr("%1 data sets are here. Files and folders of your own can be dropped onto the window.").arg(here),
         [this] { m_window.datasets().showManager(); }});
    page().setEntries(Part::Lessons, lessons());
    page().setEntries(Part::Presets, std::move(experiments));
    page().setEntries(Part::Recent, std::move(runs));
    page().setEntries(Part::Data, std::move(data));
}

void WelcomeWiring::greet()
{
    if (windowMemory::welcome())
        show();
}

void WelcomeWiring::show()
{
    refresh();
    place();
    page().show();
    page().raise();
}

void WelcomeWiring::hide()
{
    if (m_page)
        m_page->hide();
}

bool WelcomeWiring::isShown() const
{
    return m_page && m_page->isVisible();
}

void WelcomeWiring::fill(QMenu *help)
{
    help->addAction(tr("Welcome"), this, &WelcomeWiring::show)->setObjectName(QStringLiteral("welcomePage"));
}

// Over the views, beside the settings.
void WelcomeWiring::place()
{
    QRect area;
    for (const ViewDock *dock : m_window.docks())
        if (dock->isVisible() && !dock->isFloating() && m_window.rect().contains(dock->geometry()))
            area |= dock->geometry();
    page().setGeometry(area.width() > 300 && area.height() > 200 ? area : m_window.rect().adjusted(60, 90, -60, -60));
}

bool WelcomeWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && isShown() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &WelcomeWiring::place, Qt::QueuedConnection);
    return false;
}

}  // namespace pitfall
