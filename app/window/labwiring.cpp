#include "app/window/labwiring.h"

#include "app/window/statusline.h"
#include "app/window/viewdock.h"
#include "ui/views/decodersview.h"
#include "ui/views/finetuningview.h"
#include "ui/views/separabilityview.h"
#include "ui/views/testimages.h"
#include "ui/widgets/coretext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace pitfall {

namespace {

constexpr int picturesKept = 16;

constexpr std::array kinds = {LabKind::Decoders, LabKind::FineTuning, LabKind::Separability};

}  // namespace

LabWiring::LabWiring(Session &session, QObject *window)
    : QObject(window), m_session(session), m_decoders(new DecodersView), m_fineTuning(new FineTuningView),
      m_separability(new SeparabilityView)
{
    for (const LabKind kind : kinds) {
        LabView *view = views()[std::size_t(kind)];
        connect(view, &LabView::taskRequested, this, [this, kind] { request(kind); });
        connect(view, &LabView::stopRequested, &m_session, &Session::stopTask);
    }
    connect(&m_session, &Session::taskChanged, this, &LabWiring::taskChanged);
    connect(&m_session, &Session::statusChanged, this, &LabWiring::refresh);
    // What was asked for and could not begin is over.
    connect(&m_session, &Session::failed, this, [this] {
        m_going = m_session.status().labTaskGoes;
        refresh();
    });
    refresh();
}

std::array<LabView *, 3> LabWiring::views() const
{
    return {m_decoders, m_fineTuning, m_separability};
}

void LabWiring::fill(QMenu *menu)
{
    const std::array texts = {tr("Swap &decoders"), tr("&Fine-tune with few and many labels"),
                              tr("Compare &separability")};
    const std::array names = {QStringLiteral("labDecoders"), QStringLiteral("labFineTuning"),
                              QStringLiteral("labSeparability")};
    for (const LabKind kind : kinds) {
        const auto i = std::size_t(kind);
        m_actions[i] = menu->addAction(texts[i], this, [this, kind] { chooseFromMenu(kind); });
        m_actions[i]->setObjectName(names[i]);
        m_actions[i]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(kind))));
    }
    menu->addSeparator();
    m_stop = menu->addAction(tr("S&top measuring"), &m_session, &Session::stopTask);
    m_stop->setObjectName(QStringLiteral("labStop"));
    m_stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    refresh();
}

void LabWiring::chooseFromMenu(LabKind kind)
{
    if (ViewDock *dock = m_docks[std::size_t(kind)]) {
        dock->show();
        dock->raise();
    }
    request(kind);
}

void LabWiring::request(LabKind kind)
{
    if (stateOf(kind).kind != TaskState::Kind::Possible)
        return;
    m_going = true;
    m_task = {};
    m_task.kind = kind;
    m_session.startTask(taskOf(kind), m_step);
    refresh();
}

LabTask LabWiring::taskOf(LabKind kind) const
{
    switch (kind) {
    case LabKind::Decoders: {
        DecoderLabSettings settings;
        settings.shown = shownPositions();
        return settings;
    }
    case LabKind::FineTuning: {
        FineTuneSettings settings;
        settings.shown = shownPositions();
        // As many labels as there are images is the last budget, 0; more there cannot be.
        std::erase_if(settings.budgets, [this](int budget) { return budget >= m_trainImages; });
        return settings;
    }
    case LabKind::Separability:
        break;
    }
    return SeparabilitySettings();
}

// The first images of the split, one of each class; the selected one takes the first place if it is not among them.
std::vector<int> LabWiring::shownPositions() const
{
    std::vector<int> positions(std::size_t(std::min(picturesKept, m_testImages)));
    std::iota(positions.begin(), positions.end(), 0);
    if (m_selected >= int(positions.size()) && m_selected < m_testImages && !positions.empty())
        positions.front() = m_selected;
    return positions;
}

void LabWiring::runStarted(const Splits &splits)
{
    m_labelled = hasLabels(&splits);
    m_trainImages = splits.train.count();
    m_testImages = splits.test.count();
    m_going = false;
    refresh();
}

void LabWiring::setFinal(const FinalReport &report)
{
    m_fineTuning->setFinal(report);
}

void LabWiring::taskChanged(const TaskEvent &event)
{
    const bool over = event.state != TaskEvent::State::Going;
    if (event.report)
        showReport(event);
    // The end of a task that another has replaced says nothing of that one.
    if (!over || event.kind == m_task.kind) {
        m_task = event;
        m_going = !over;
    }
    refresh();
}

void LabWiring::showReport(const TaskEvent &event)
{
    switch (event.kind) {
    case LabKind::Decoders:
        return m_decoders->showReport(std::get<0>(*event.report), event.step);
    case LabKind::FineTuning:
        return m_fineTuning->showReport(std::get<1>(*event.report), event.step);
    case LabKind::Separability:
        return m_separability->showReport(std::get<2>(*event.report), event.step);
    }
}

TaskState LabWiring::stateOf(LabKind kind) const
{
    using Kind = TaskState::Kind;
    if (m_session.status().state == RunState::Loading)
        return {Kind::Impossible, tr("The next run is being prepared."), 0};
    if (m_testImages == 0)
        return {Kind::Impossible, tr("There is no run yet: press New run or Run."), 0};
    if (!m_labelled && kind != LabKind::Decoders)
        return {Kind::Impossible, noLabelsReason(), 0};
    if (!m_going)
        return {Kind::Possible, {}, 0};
    if (kind != m_task.kind)
        return {Kind::Impossible, tr("%1 is being measured.").arg(views()[std::size_t(m_task.kind)]->title()), 0};
    QString text = m_task.doing.isEmpty() ? tr("Waiting for what is being measured…") : coreText(m_task.doing);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (m_task.secondsLeft > 0)
        text += QStringLiteral(", ") + timeLeftText(m_task.secondsLeft);
    return {Kind::Going, text, m_task.progress};
}

void LabWiring::refresh()
{
    for (const LabKind kind : kinds) {
        const TaskState state = stateOf(kind);
        views()[std::size_t(kind)]->setTaskState(state);
        if (QAction *action = m_actions[std::size_t(kind)])
            action->setEnabled(state.kind == TaskState::Kind::Possible);
    }
    if (m_stop)
        m_stop->setEnabled(m_going);
}

}  // namespace pitfall
