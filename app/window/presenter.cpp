#include "app/window/presenter.h"

#include "app/window/borrowedcontent.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/presenterstage.h"
#include "app/window/runactions.h"
#include "app/window/slowmotion.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "ui/views/changesview.h"
#include "ui/views/factsbar.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/widgets/annotations.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTextEdit>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int looks = 150;  // ms between looks where the pointer is

/// A person types there, or chooses by letters.
bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// Keys that hold wherever the focus is: those of a remote control, and the way out.
QString remoteAction(int key)
{
    switch (key) {
    case Qt::Key_F11:
    case Qt::Key_Escape:
        return QStringLiteral("leave");
    case Qt::Key_PageDown:
        return QStringLiteral("next");
    case Qt::Key_PageUp:
        return QStringLiteral("previous");
    default:
        return {};
    }
}

QString letterAction(int key, bool shift)
{
    switch (key) {
    case Qt::Key_S:
        return QStringLiteral("slow");
    case Qt::Key_F:
        return QStringLiteral("freeze");
    case Qt::Key_D:
        return QStringLiteral("draw");
    case Qt::Key_U:
        return QStringLiteral("undo");
    case Qt::Key_C:
        return QStringLiteral("clear");
    case Qt::Key_I:
        return QStringLiteral("invert");
    case Qt::Key_H:
        return QStringLiteral("strip");
    case Qt::Key_O:
        return QStringLiteral("single");
    case Qt::Key_Period:
        return QStringLiteral("blank");
    case Qt::Key_V:
        return shift ? QStringLiteral("second") : QStringLiteral("first");
    default:
        return {};
    }
}

}  // namespace

Presenter::Presenter(MainWindow &window)
    : QObject(&window), m_window(window), m_stage(new PresenterStage(&window)),
      m_slow(new SlowMotion(window.actions(), window.session(), this))
{
    for (ViewDock *dock : window.docks())
        offer(dock);
    connect(m_stage, &PresenterStage::actionAsked, this, &Presenter::act);
    connect(m_stage, &PresenterStage::chosen, this,
            [this](int pane, int choice) { show(pane, choice < 0 ? nullptr : m_docks[std::size_t(choice)]); });
    connect(m_slow, &SlowMotion::changed, this, [this] {
        m_stage->setSlow(m_slow->isOn());
        refreshFacts();
        emit requestChanged();
    });
    connect(&m_stage->changes(), &ChangesView::shown, m_slow, &SlowMotion::shown);
    connect(&m_stage->changes(), &View::requestChanged, this, &Presenter::requestChanged);
    connect(window.actions().run, &QAction::changed, this,
            [this] { m_stage->setRunning(m_window.actions().showsPause()); });
    connect(&window.session(), &Session::statusChanged, this, [this](const RunStatus &status) {
        const bool ended = status.state == RunState::Finished || status.state == RunState::Failed;
        if (ended && !m_ended)
            m_slow->stop();
        m_ended = ended;
        m_slow->follow(status);
    });
    connect(&window.session(), &Session::failed, m_slow, &SlowMotion::giveUp);
    m_pointer.setInterval(looks);
    connect(&m_pointer, &QTimer::timeout, this, [this] {
        if (const QPoint now = QCursor::pos(); std::exchange(m_lastPointer, now) != now)
            m_stage->pointerAt(m_stage->mapFromGlobal(now));
    });
}

Presenter::~Presenter() = default;

void Presenter::offer(QDockWidget *dock)
{
    m_docks.push_back(dock);
}

// The first of those that were offered whose dock is open.
QDockWidget *Presenter::companion() const
{
    for (std::size_t i = m_window.docks().size(); i < m_docks.size(); ++i)
        if (!m_docks[i]->isHidden())
            return m_docks[i];
    return nullptr;
}

void Presenter::pointAt(QDockWidget *dock)
{
    if (!m_active || indexOf(dock) < 0)
        return;
    for (const auto &borrowed : m_borrowed)
        if (borrowed && borrowed->dock() == dock)
            return;
    const bool isFirstTheLessons = indexOf(m_borrowed[0]->dock()) >= int(m_window.docks().size());
    show(isFirstTheLessons ? 1 : 0, dock);
}

QStringList Presenter::names() const
{
    QStringList names;
    for (const QDockWidget *dock : m_docks)
        names << dock->windowTitle();
    return names;
}

int Presenter::indexOf(const QDockWidget *dock) const
{
    const auto found = std::find(m_docks.begin(), m_docks.end(), dock);
    return dock && found != m_docks.end() ? int(found - m_docks.begin()) : -1;
}

void Presenter::enter()
{
    if (m_active)
        return;
    m_active = true;
    m_before = {m_window.saveGeometry(), windowMemory::layoutOf(m_window), m_window.windowState(),
                QApplication::focusWidget()};
    qApp->installEventFilter(this);
    QDockWidget *first = m_last[0] ? m_last[0].data() : m_docks.front();
    QDockWidget *second = m_last[0] ? m_last[1].data() : m_docks.size() > 2 ? m_docks[2] : nullptr;
    if (QDockWidget *lesson = companion(); lesson && first != lesson)
        second = lesson;
    borrow(0, first);
    borrow(1, second == first ? nullptr : second);
    coverDocks(true);
    m_stage->setDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
    m_stage->setGeometry(m_window.rect());
    m_stage->show();
    m_stage->raise();
    m_window.setGeometry(m_window.screen()->geometry());  // also where no window manager does it
    m_window.setWindowState(m_before.state | Qt::WindowFullScreen);
    m_window.hero().setBrief(true);
    takeFocus();
    m_lastPointer = QCursor::pos();
    m_pointer.start();
    refreshChoices();
    refreshFacts();
    emit requestChanged();
}

void Presenter::leave()
{
    if (!m_active)
        return;
    m_slow->stop();
    m_stage->annotations().clear();
    m_stage->annotations().setDrawing(false);
    setFrozen(false);
    m_stage->setBlank(false);
    m_pointer.stop();
    qApp->removeEventFilter(this);
    for (int pane = 0; pane < 2; ++pane)
        m_last[pane] = m_borrowed[pane] ? m_borrowed[pane]->dock() : nullptr;
    putBack();
    m_window.hero().setBrief(false);
    m_active = false;
    emit requestChanged();
}

// What has the focus may have changed places, or gone back below.
void Presenter::takeFocus()
{
    QWidget *content = m_borrowed[0]->content();
    QWidget *focus = QApplication::focusWidget();
    if (content && (!focus || !m_stage->isAncestorOf(focus)))
        content->setFocus(Qt::MouseFocusReason);  // without a ring, which is for who needs it
}

// Views first, so that docks are laid out with what they are to hold.
void Presenter::putBack()
{
    for (int pane = 0; pane < 2; ++pane) {
        m_stage->setContent(pane, nullptr, {});
        m_borrowed[pane].reset();
    }
    m_stage->hide();
    m_window.setWindowState(m_before.state);
    m_window.restoreGeometry(m_before.geometry);
    const bool hasMessage = !m_window.messages().isHidden();
    windowMemory::putLayout(m_window, m_before.layout);
    m_window.messages().setVisible(hasMessage);  // what was said meanwhile is not lost
    coverDocks(false);
    if (m_before.focus)
        m_before.focus->setFocus();
}

void Presenter::coverDocks(bool covered)
{
    for (ViewDock *dock : m_window.docks()) {
        dock->setCovered(covered);
        if (covered && dock->isFloating())
            dock->hide();  // the layout that is put back shows it again
    }
}

void Presenter::borrow(int pane, QDockWidget *dock)
{
    m_stage->setContent(pane, nullptr, {});
    m_borrowed[pane].reset();
    if (!dock)
        return;
    m_borrowed[pane] = std::make_unique<BorrowedContent>(dock);
    m_stage->setContent(pane, m_borrowed[pane]->content(), dock->windowTitle());
}

// One view is in one place: when both panes would show the same, they change places.
void Presenter::show(int pane, QDockWidget *dock)
{
    if (!m_active || (pane == 0 && !dock))
        return;
    QDockWidget *mine = m_borrowed[pane] ? m_borrowed[pane]->dock() : nullptr;
    QDockWidget *other = m_borrowed[1 - pane] ? m_borrowed[1 - pane]->dock() : nullptr;
    if (dock && dock == other) {
        borrow(1 - pane, nullptr);
        borrow(pane, dock);
        borrow(1 - pane, mine);
        if (!m_borrowed[0])
            borrow(0, m_docks.front());
    } else if (dock != mine) {
        borrow(pane, dock);
    }
    takeFocus();
    refreshChoices();
    emit requestChanged();
}

void Presenter::cycle(int pane)
{
    const QDockWidget *mine = m_borrowed[pane] ? m_borrowed[pane]->dock() : nullptr;
    const QDockWidget *other = m_borrowed[1 - pane] ? m_borrowed[1 - pane]->dock() : nullptr;
    int next = indexOf(mine);
    do {
        next = (next + 1) % int(m_docks.size());
    } while (m_docks[std::size_t(next)] == other);
    show(pane, m_docks[std::size_t(next)]);
}

void Presenter::refreshChoices()
{
    m_stage->setChoices(names(), indexOf(m_borrowed[0] ? m_borrowed[0]->dock() : nullptr),
                        indexOf(m_borrowed[1] ? m_borrowed[1]->dock() : nullptr));
}

void Presenter::setSlow(bool slow)
{
    slow ? m_slow->start() : m_slow->stop();
}

void Presenter::setFrozen(bool frozen)
{
    m_stage->annotations().setFrozen(frozen ? m_stage->picture() : QPixmap());
}

void Presenter::begin(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits)
{
    m_stage->changes().begin(config, splits);
    refreshFacts();
}

void Presenter::addRecords(const Records &records)
{
    for (const StepRecord &step : records.steps)
        m_stage->changes().addLoss(step.step, step.loss);
    if (m_slow->isOn() || !records.evaluations.empty() || !records.baselines.empty())
        refreshFacts();
}

void Presenter::addTo(SnapshotRequest &request) const
{
    if (m_slow->isOn())
        m_stage->changes().addTo(request);
}

void Presenter::display(const Snapshot &snapshot)
{
    if (!m_slow->isOn())
        return;
    if (snapshot.filters)
        m_moment = {snapshot.step, snapshot.stage, snapshot.epoch, {}, {}};
    m_stage->changes().display(snapshot);
    refreshFacts();
}

void Presenter::select(int position)
{
    m_stage->changes().select(position);
}

void Presenter::refreshFacts()
{
    if (m_active)
        m_stage->facts().setFacts(facts());
}

KeyFacts Presenter::facts() const
{
    const LossAccuracyView &hero = m_window.hero();
    if (hero.runs().empty())
        return {};
    const RunLength &length = m_window.session().status().length;
    const RunExtent extent = {length.stages, length.epochsPerStage};
    const Measure &accuracy = measure(hero.accuracyKey().toStdString());
    if (!m_slow->isOn() || m_stage->changes().step() < 0)
        return keyFacts(hero.runs().back(), measure(hero.scoreKey().toStdString()), accuracy, hero.moment(), extent);
    BatchFacts batch = m_moment;
    batch.loss = m_stage->changes().loss();
    batch.lossBefore = m_stage->changes().lossBefore();
    return keyFactsOfBatch(hero.runs().back(), accuracy, batch, extent);
}

QString Presenter::actionOf(const QKeyEvent &key) const
{
    if (const QString remote = remoteAction(key.key()); !remote.isEmpty() && !(key.modifiers() & Qt::ControlModifier))
        return remote;
    const bool drawing = m_stage->annotations().isDrawing();
    if (drawing && key.matches(QKeySequence::Undo))
        return QStringLiteral("undo");
    if ((key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) || takesText(QApplication::focusWidget()))
        return {};
    if (drawing && key.key() >= Qt::Key_1 && key.key() < Qt::Key_1 + Annotations::colours)
        return QStringLiteral("pen%1").arg(key.key() - Qt::Key_1 + 1);
    return letterAction(key.key(), key.modifiers() & Qt::ShiftModifier);
}

void Presenter::act(const QString &action)
{
    Annotations &notes = m_stage->annotations();
    if (action == u"leave")
        leave();
    else if (action == u"next")
        emit nextStep();
    else if (action == u"previous")
        emit previousStep();
    else if (action == u"slow")
        setSlow(!m_slow->isOn());
    else if (action == u"freeze")
        setFrozen(!notes.isFrozen());
    else if (action == u"draw")
        notes.setDrawing(!notes.isDrawing());
    else if (action.startsWith(u"pen"))
        notes.setColour(action.mid(3).toInt() - 1);
    else if (action == u"undo")
        notes.undo();
    else if (action == u"clear")
        notes.clear();
    else if (action == u"invert")
        m_stage->setDark(!m_stage->isDark());
    else if (action == u"strip")
        m_stage->showStrip(!m_stage->isStripShown());
    else if (action == u"blank")
        m_stage->setBlank(!m_stage->isBlank());
    else if (action == u"run")
        m_window.actions().run->trigger();
    else if (action == u"single")
        m_borrowed[1] ? show(1, nullptr) : cycle(1);
    else if (action == u"first" || action == u"second")
        cycle(action == u"first" ? 0 : 1);
}

// Before shortcuts of the window and of the views: Qt asks first whether whoever has the focus wants the key itself.
bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == &m_window)
        m_stage->setGeometry(m_window.rect());
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString action = actionOf(*key);
    if (action.isEmpty())
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        act(action);
    return true;
}

}  // namespace pitfall
