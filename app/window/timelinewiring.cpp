#include "app/window/timelinewiring.h"

#include "ui/views/timelinebar.h"
#include "ui/worker/session.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace pitfall {

TimelineWiring::TimelineWiring(Session &session, QMainWindow *window) : QObject(window), m_bar(new TimelineBar)
{
    auto *strip = new QToolBar(tr("Timeline"), window);
    strip->setObjectName(QStringLiteral("timeline"));
    strip->setMovable(false);
    strip->setContextMenuPolicy(Qt::PreventContextMenu);
    strip->addWidget(m_bar);
    window->addToolBar(Qt::BottomToolBarArea, strip);
    connect(m_bar, &TimelineBar::lookedAt, this, [this, &session](std::int64_t step) {
        session.lookAt(step);
        refresh();
        emit lookedAt(step);
    });
    connect(m_bar, &TimelineBar::branchRequested, this, &TimelineWiring::branchRequested);
}

void TimelineWiring::fill(QMenu *menu)
{
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(text, m_bar, act);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        return action;
    };
    m_earlier = add("earlier", tr("Earlier moment"), Qt::CTRL | Qt::Key_Left, &TimelineBar::earlier);
    m_later = add("later", tr("Later moment"), Qt::CTRL | Qt::Key_Right, &TimelineBar::later);
    m_live = add("goLive", tr("Back to live"), Qt::CTRL | Qt::Key_End, &TimelineBar::goLive);
    m_play = add("playTraining", tr("Play the training"), Qt::CTRL | Qt::Key_P, &TimelineBar::playOrStop);
    m_branch = menu->addAction(tr("Branch from this moment"), this, [this] {
        if (const auto at = step())
            emit branchRequested(*at);
    });
    m_branch->setObjectName(QStringLiteral("branchHere"));
    refresh();
}

void TimelineWiring::runStarted()
{
    m_bar->begin();
    refresh();
}

void TimelineWiring::addRecords(const Records &records)
{
    if (records.evaluations.empty() || records.areOfThePast)
        return;
    m_bar->addEvaluations(records.evaluations);
    refresh();
}

std::optional<std::int64_t> TimelineWiring::step() const
{
    return m_bar->step();
}

void TimelineWiring::refresh()
{
    if (!m_branch)
        return;
    const bool any = !m_bar->marks().empty();
    const bool past = m_bar->step().has_value();
    for (QAction *action : {m_earlier, m_play})
        action->setEnabled(any);
    for (QAction *action : {m_later, m_live, m_branch})
        action->setEnabled(past);
}

}  // namespace pitfall
