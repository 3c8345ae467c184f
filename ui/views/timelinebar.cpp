#include "ui/views/timelinebar.h"

#include "ui/widgets/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int playInterval = 350;  // milliseconds a moment

QString valueText(const Evaluation &evaluation, const std::string &key, const QString &text, bool share)
{
    const auto found = evaluation.values.find(key);
    if (found == evaluation.values.end())
        return {};
    const double value = found->second.value;
    return QStringLiteral(" · ") + text.arg(share ? percent(value) : number(value));
}

QString captionOf(const Evaluation &evaluation)
{
    return TimelineBar::tr("Step %1 · stage %2, epoch %3")
               .arg(grouped(evaluation.step))
               .arg(evaluation.stage + 1)
               .arg(number(evaluation.epoch, 2)) +
           valueText(evaluation, "mse", TimelineBar::tr("MSE %1"), false) +
           valueText(evaluation, "linear", TimelineBar::tr("linear probe %1"), true);
}

QToolButton *button(QWidget *parent, const QString &name, const QString &text, const QString &help)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(help);
    made->setAccessibleName(text);
    made->setEnabled(false);
    return made;
}

}  // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent), m_slider(new TimelineSlider(this)),
      m_play(button(this, QStringLiteral("play"), tr("Play"),
                    tr("Show the training from its beginning, or from the moment that is looked at (Ctrl+P)"))),
      m_live(button(this, QStringLiteral("live"), tr("Live"), tr("Back to what happens now (Ctrl+End)"))),
      m_branch(button(this, QStringLiteral("branch"), tr("Branch"),
                      tr("Begin a new run that goes on from this moment, with the training settings on the left"))),
      m_caption(new QLabel(this)), m_timer(new QTimer(this))
{
    m_slider->setAccessibleName(tr("Timeline"));
    m_slider->setAccessibleDescription(tr("Moments of the run; the last place is live"));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    makeRoom();
    m_caption->setTextFormat(Qt::PlainText);
    m_timer->setInterval(playInterval);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_live);
    layout->addWidget(m_caption);
    layout->addWidget(m_branch);

    connect(m_slider, &QAbstractSlider::valueChanged, this, &TimelineBar::valueChanged);
    connect(m_slider, &QAbstractSlider::sliderPressed, m_timer, &QTimer::stop);
    connect(m_play, &QToolButton::clicked, this, &TimelineBar::playOrStop);
    connect(m_live, &QToolButton::clicked, this, &TimelineBar::goLive);
    connect(m_branch, &QToolButton::clicked, this, [this] {
        if (const auto at = step())
            emit branchRequested(*at);
    });
    connect(m_timer, &QTimer::timeout, this, &TimelineBar::advance);
    begin();
}

// For the longest caption, so that nothing jumps from moment to moment.
void TimelineBar::makeRoom()
{
    m_caption->setMinimumWidth(fontMetrics().horizontalAdvance(captionOf({}) + QStringLiteral("0000")));
}

void TimelineBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::FontChange)
        return;
    makeRoom();
    valueChanged();
}

void TimelineBar::begin()
{
    m_timer->stop();
    m_slider->clear();
    m_said = -1;
    valueChanged();
}

void TimelineBar::addEvaluations(const std::vector<Evaluation> &evaluations)
{
    for (const Evaluation &evaluation : evaluations) {
        const auto error = evaluation.values.find("mse");
        m_slider->add({evaluation.step, evaluation.stage, evaluation.epoch,
                       error == evaluation.values.end() ? 0 : error->second.value,
                       [evaluation] { return captionOf(evaluation); }});
    }
    valueChanged();
}

std::optional<std::int64_t> TimelineBar::step() const
{
    const TimelineMark *mark = m_slider->current();
    return mark ? std::optional(mark->step) : std::nullopt;
}

void TimelineBar::goTo(std::int64_t step)
{
    const auto &all = marks();
    const auto later = std::find_if(all.begin(), all.end(), [step](const auto &mark) { return mark.step > step; });
    if (!all.empty())
        m_slider->setValue(std::max(0, int(later - all.begin()) - 1));
}

void TimelineBar::earlier()
{
    m_slider->setValue(m_slider->value() - 1);
}

void TimelineBar::later()
{
    m_slider->setValue(m_slider->value() + 1);
}

void TimelineBar::goLive()
{
    m_timer->stop();
    m_slider->goLive();
    valueChanged();
}

void TimelineBar::playOrStop()
{
    if (m_timer->isActive())
        return m_timer->stop(), valueChanged();
    if (marks().empty())
        return;
    if (m_slider->isLive())
        m_slider->setValue(0);
    m_timer->start();
    valueChanged();
}

bool TimelineBar::isPlaying() const
{
    return m_timer->isActive();
}

void TimelineBar::advance()
{
    later();
    if (m_slider->isLive())
        m_timer->stop();
    valueChanged();
}

void TimelineBar::valueChanged()
{
    const TimelineMark *mark = m_slider->current();
    m_play->setEnabled(!marks().empty());
    m_play->setText(isPlaying() ? tr("Stop") : tr("Play"));
    m_live->setEnabled(!marks().empty());
    m_live->setChecked(!mark);
    m_branch->setEnabled(mark);
    m_caption->setText(mark ? mark->caption() : marks().empty() ? QString() : tr("Everything shown is live"));
    const std::int64_t now = mark ? mark->step : -1;
    if (now != m_said) {
        m_said = now;
        emit lookedAt(now);
    }
}

}  // namespace pitfall
