#include "app/window/statusline.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace pitfall {

QString placeText(const RunStatus &status)
{
    const RunLength &length = status.length;
    if (length.steps == 0)
        return StatusLine::tr("No run");
    if (status.step == 0)
        return StatusLine::tr("Untrained");
    const int epoch = std::clamp(int(std::ceil(status.epoch)), 1, std::max(1, length.epochsPerStage));
    const QString epochs = StatusLine::tr("epoch %1 of %2").arg(epoch).arg(length.epochsPerStage);
    if (length.stages < 2)
        return epochs.left(1).toUpper() + epochs.mid(1);
    return StatusLine::tr("Stage %1 of %2, %3")
        .arg(std::min(status.stage + 1, length.stages))
        .arg(length.stages)
        .arg(epochs);
}

QString timeLeftText(double seconds)
{
    if (seconds < 0)
        return {};
    const int whole = int(std::ceil(seconds));
    if (whole < 60)
        return StatusLine::tr("%1 s left").arg(whole);
    if (whole < 600)
        return StatusLine::tr("%1 min %2 s left").arg(whole / 60).arg(whole % 60 / 10 * 10);
    if (whole < 7200)
        return StatusLine::tr("%1 min left").arg((whole + 59) / 60);
    return StatusLine::tr("%1 h %2 min left").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString stateText(RunState state)
{
    switch (state) {
    case RunState::Empty:
        return StatusLine::tr("Ready");
    case RunState::Loading:
        return StatusLine::tr("Preparing");
    case RunState::Paused:
        return StatusLine::tr("Paused");
    case RunState::Running:
        return StatusLine::tr("Running");
    case RunState::Measuring:
        return StatusLine::tr("Measuring");
    case RunState::Finished:
        return StatusLine::tr("Finished");
    case RunState::Failed:
        return StatusLine::tr("Stopped");
    }
    return {};
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_progress(new QProgressBar(this)), m_left(new QLabel(this)),
      m_message(new QLabel(this)), m_speed(new QLabel(this)), m_state(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 12, 2);
    layout->setSpacing(12);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setMaximumWidth(220);
    m_progress->setMinimumWidth(90);
    m_progress->setAccessibleName(tr("Progress of the run"));
    makeRoom();
    m_speed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setObjectName(QStringLiteral("place"));
    m_state->setObjectName(QStringLiteral("state"));
    m_message->setObjectName(QStringLiteral("activity"));
    m_speed->setObjectName(QStringLiteral("speed"));
    layout->addWidget(m_place);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_message, 3);
    layout->addWidget(m_speed);
    layout->addWidget(m_state);
    display({});
}

// For the longest texts, so that nothing jumps from step to step.
void StatusLine::makeRoom()
{
    const QFontMetrics metrics = fontMetrics();
    m_place->setMinimumWidth(
        metrics.horizontalAdvance(tr("Stage %1 of %2, %3").arg(2).arg(2).arg(tr("epoch %1 of %2").arg(10).arg(10))));
    m_left->setMinimumWidth(metrics.horizontalAdvance(timeLeftText(130)));
    m_speed->setMinimumWidth(metrics.horizontalAdvance(tr("%1 images/s").arg(grouped(10000))));
    int state = 0;
    for (const RunState each : {RunState::Empty, RunState::Loading, RunState::Paused, RunState::Running,
                                RunState::Measuring, RunState::Finished, RunState::Failed})
        state = std::max(state, metrics.horizontalAdvance(stateText(each)));
    m_state->setMinimumWidth(state + 4);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::FontChange)
        return;
    makeRoom();
    display(m_status);
}

void StatusLine::display(const RunStatus &status)
{
    m_status = status;
    m_place->setText(placeText(status));
    m_progress->setValue(status.length.steps ? int(1000 * status.step / status.length.steps) : 0);
    const bool going = status.state == RunState::Running || status.state == RunState::Paused;
    m_left->setText(going && status.step > 0 ? timeLeftText(status.secondsLeft) : QString());
    m_message->setText(status.state == RunState::Failed ? QString() : coreText(status.message));
    // Two digits are steady; more would flicker.
    const double speed = status.imagesPerSecond;
    const double unit = speed > 0 ? std::pow(10, std::floor(std::log10(speed)) - 1) : 1;
    m_speed->setText(speed > 0 ? tr("%1 images/s").arg(grouped(std::int64_t(std::round(speed / unit) * unit)))
                               : QString());
    m_state->setText(stateText(status.state));
}

}  // namespace pitfall
