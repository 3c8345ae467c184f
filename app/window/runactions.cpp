#include "app/window/runactions.h"

#include "app/window/icons.h"

#include <QAction>
#include <QWidget>

namespace pitfall {

namespace {

QAction *make(QWidget *window, const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, window);
    action->setObjectName(name);
    action->setIcon(themedIcon(name.toLower()));
    action->setShortcuts(keys);
    return action;
}

}  // namespace

bool isGoing(const RunStatus &status)
{
    return status.state == RunState::Running ||
           (status.state == RunState::Measuring && status.rest == RunState::Running);
}

RunActions::RunActions(QWidget *window)
    : QObject(window), run(make(window, QStringLiteral("run"), tr("Run"), {Qt::Key_Space})),
      batch(make(window, QStringLiteral("batch"), tr("One batch"), {Qt::Key_B, Qt::Key_Period})),
      epoch(make(window, QStringLiteral("epoch"), tr("One epoch"), {Qt::Key_E})),
      newRun(make(window, QStringLiteral("newRun"), tr("New run"), {QKeySequence::New})),
      save(make(window, QStringLiteral("save"), tr("Save run…"), {QKeySequence::Save})),
      report(make(window, QStringLiteral("report"), tr("Save run with report…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
{
    run->setIconText(tr("Run"));
    showRunAs(false);
    describe();
}

void RunActions::describe()
{
    const auto say = [](QAction *action, const QString &help) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(help, keys.join(QObject::tr(" or "))));
    };
    say(run, m_showsPause ? tr("Pause the training") : tr("Train"));
    say(batch, tr("Train on one batch, then pause"));
    say(epoch, tr("Train to the end of the epoch, then pause"));
    say(newRun, tr("Begin anew with the settings on the left"));
    say(save, tr("Save settings, measurements and network to a folder"));
    say(report, tr("Save the run, with a page that says what speaks for and against each claim"));
}

void RunActions::showRunAs(bool pause)
{
    if (pause == m_showsPause)
        return;
    m_showsPause = pause;
    run->setText(pause ? tr("Pause") : tr("Run"));
    run->setIconText(run->text());
    run->setIcon(themedIcon(pause ? QStringLiteral("pause") : QStringLiteral("run"), QPalette::HighlightedText));
    describe();
}

void RunActions::refresh(const RunStatus &status, bool startsAnew, bool canStart)
{
    const bool going = isGoing(status);
    const bool loading = status.state == RunState::Loading;
    const bool stepsLeft = status.state != RunState::Failed && status.step < status.length.steps;
    showRunAs(going);
    run->setEnabled(going || (!loading && (!startsAnew || canStart)));
    batch->setEnabled(!going && !loading && !status.labTaskGoes && stepsLeft && (!startsAnew || canStart));
    epoch->setEnabled(batch->isEnabled());
    newRun->setEnabled(!loading && canStart);
    save->setEnabled(status.length.steps > 0 && !loading);
    report->setEnabled(save->isEnabled());
}

}  // namespace pitfall
