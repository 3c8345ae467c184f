#include "app/window/runactions.h"

#include "app/window/icons.h"

#include <QAction>
#include <QWidget>

namespace pitfall {

namespace {

QAction *make(QWidget *window, const QString &name, const QString &text, const QList<QKeySequence> &keys,
              const QString &help)
{
    auto *action = new QAction(text, window);
    action->setObjectName(name);
    action->setIcon(themedIcon(name.toLower()));
    action->setShortcuts(keys);
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(help, texts.join(QObject::tr(" or "))));
    return action;
}

}  // namespace

bool isGoing(const RunStatus &status)
{
    return status.state == RunState::Running ||
           (status.state == RunState::Measuring && status.rest == RunState::Running);
}

RunActions::RunActions(QWidget *window)
    : QObject(window), run(make(window, QStringLiteral("run"), tr("Run"), {Qt::Key_Space}, tr("Train"))),
      batch(make(window, QStringLiteral("batch"), tr("One batch"), {Qt::Key_B, Qt::Key_Period},
                 tr("Train on one batch, then pause"))),
      epoch(make(window, QStringLiteral("epoch"), tr("One epoch"), {Qt::Key_E},
                 tr("Train to the end of the epoch, then pause"))),
      newRun(make(window, QStringLiteral("newRun"), tr("New run"), {QKeySequence::New},
                  tr("Begin anew with the settings on the left"))),
      save(make(window, QStringLiteral("save"), tr("Save run…"), {QKeySequence::Save},
                tr("Save settings, measurements and network to a folder"))),
      report(make(window, QStringLiteral("report"), tr("Save run with report…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                  tr("Save the run, with a page that says what speaks for and against each claim")))
{
    run->setIconText(tr("Run"));
    showRunAs(false);
}

void RunActions::showRunAs(bool pause)
{
    if (pause == m_showsPause)
        return;
    m_showsPause = pause;
    run->setText(pause ? tr("Pause") : tr("Run"));
    run->setIconText(run->text());
    run->setIcon(themedIcon(pause ? QStringLiteral("pause") : QStringLiteral("run"), QPalette::HighlightedText));
    run->setToolTip(pause ? tr("Pause the training (Space)") : tr("Train (Space)"));
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
