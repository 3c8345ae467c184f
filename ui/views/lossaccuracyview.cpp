#include "ui/views/lossaccuracyview.h"

#include "ui/views/measureaxes.h"
#include "ui/views/runrange.h"
#include "ui/views/testimages.h"
#include "ui/views/textbookband.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/plotcursor.h"
#include "ui/widgets/plotsketch.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace pitfall {

LossAccuracyView::LossAccuracyView(QWidget *parent)
    : View(parent), m_plot(new Plot(this)), m_sketch(new PlotSketch(m_plot)), m_sentence(new QLabel(this)),
      m_card(new HoverCard(m_plot)), m_controls(new TitleRow(this))
{
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_plot->setAccessibleName(title());
    setFocusProxy(m_plot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(10, 2, 10, 6);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_sentence->hide();
    buildControls();

    m_plot->addPaint(QStringLiteral("background"), [this](QCPPainter &painter) {
        if (!m_runs.empty() && m_labelled)
            paintTextbookBand(painter, m_plot->area(), m_plot->theme());
    });
    m_plot->addPaint(QStringLiteral("main"), [this](QCPPainter &painter) {
        if (m_runs.empty()) {
            paintNote(painter, m_plot->rect(), m_plot->theme(), tr("No run yet"),
                      tr("Each run will be drawn here as a path through time: the better its pictures come back, the "
                         "further right; the better its features tell classes apart, the higher.\n"
                         "Press Run to begin."));
        }
        if (!m_labelled) {
            paintNote(painter, m_plot->rect(), m_plot->theme(), tr("No labels, no accuracy"),
                      noLabelsReason() + u' ' + tr("How well pictures come back is measured all the same."));
            return;
        }
        RunPainter(*m_plot, score(), accuracy()).paint(painter, m_runs, m_moment);
    });
    m_plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) {
        if (m_hoverRun >= 0) {
            const QColor colour = m_plot->theme().run(m_runs[m_hoverRun].number - 1);
            RunPainter(*m_plot, score(), accuracy()).paintHover(painter, m_hoverPoint, colour);
        }
    });
    connect(m_sketch, &PlotSketch::drawn, this, &LossAccuracyView::takeLine);
    connect(m_plot, &Plot::explored, this, [this] { m_released = true; });
    connect(m_plot, &Plot::fitAsked, this, &LossAccuracyView::fit);
    connect(m_plot, &Plot::hovered, this, &LossAccuracyView::hover);
    connect(m_plot, &Plot::hoverEnded, this, [this] { hover({-1e6, -1e6}); });
    buildCursor();
    axesChosen();
}

// A path is walked along in time; Enter goes to a moment of the current run.
void LossAccuracyView::buildCursor()
{
    m_cursor = new PlotCursor(m_plot, PlotCursor::Walk::Lines, [this] {
        std::vector<PlotCursor::Point> points;
        const RunPainter painter(*m_plot, score(), accuracy());
        for (int i = 0; m_labelled && i < int(m_runs.size()); ++i)
            if (m_runs[i].shown)
                for (const RunPainter::Point &point : painter.points(m_runs[i]))
                    points.push_back({point.evaluation, i, point.at});
        return points;
    });
    connect(m_cursor, &PlotCursor::moved, this, [this](const QPointF &at) {
        hover(at);
        m_plot->setAccessibleDescription(m_card->lines().join(QStringLiteral(", ")));
    });
    connect(m_cursor, &PlotCursor::left, this, [this] { hover({-1e6, -1e6}); });
    connect(m_cursor, &PlotCursor::chosen, this, [this](int evaluation, int run) {
        if (run + 1 == int(m_runs.size()))
            emit momentChosen(m_runs[run].evaluations[evaluation].step);
    });
}

void LossAccuracyView::buildControls()
{
    m_scoreBox = m_controls->addCombo(tr("x"), tr("Reconstruction score, horizontal axis"),
                                      tr("The reconstruction score on the horizontal axis; right is always better."));
    m_accuracyBox = m_controls->addCombo(tr("y"), tr("Downstream accuracy, vertical axis"),
                                         tr("The downstream accuracy on the vertical axis."));
    m_scoreBox->setObjectName(QStringLiteral("score"));
    m_accuracyBox->setObjectName(QStringLiteral("accuracy"));
    for (const Measure &m : measures()) {
        QComboBox *box = m.kind == Measure::Kind::Score ? m_scoreBox : m_accuracyBox;
        if (m.key == "soid_published")
            box->insertSeparator(box->count());
        box->addItem(coreText(m.label), QString::fromStdString(m.key));
        box->setItemData(box->count() - 1, coreText(m.help), Qt::ToolTipRole);
    }
    for (QComboBox *box : {m_scoreBox, m_accuracyBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scoreBox->setMinimumContentsLength(8);
    m_accuracyBox->setMinimumContentsLength(15);
    setAxes(QStringLiteral("mse"), QStringLiteral("linear"));
    connect(m_scoreBox, &QComboBox::currentIndexChanged, this, &LossAccuracyView::axesChosen);
    connect(m_accuracyBox, &QComboBox::currentIndexChanged, this, &LossAccuracyView::axesChosen);

    QToolButton *button = m_controls->addButton(tr("Runs"), tr("Hide or remove runs, or see everything again."));
    m_runsMenu = new QMenu(button);
    button->setMenu(m_runsMenu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(QStringLiteral("runs"));
    connect(m_runsMenu, &QMenu::aboutToShow, this, &LossAccuracyView::fillRunsMenu);
}

void LossAccuracyView::fillRunsMenu()
{
    m_runsMenu->clear();
    QMenu *removal = nullptr;
    for (const Run &run : m_runs) {
        const QPixmap swatch = markerPixmap(markerOf(run.number - 1), 12, m_plot->theme().run(run.number - 1),
                                            Qt::transparent, devicePixelRatioF());
        const int number = run.number;
        QAction *show = m_runsMenu->addAction(runLabel(run));
        show->setIcon(swatch);
        show->setCheckable(true);
        show->setChecked(run.shown);
        connect(show, &QAction::toggled, this, [this, number](bool on) { setRunShown(number, on); });
        if (&run == &m_runs.back())
            continue;
        if (!removal)
            removal = new QMenu(tr("Remove"), m_runsMenu);
        removal->addAction(swatch, runLabel(run), this, [this, number] { removeRun(number); });
    }
    m_runsMenu->addSeparator();
    if (removal)
        m_runsMenu->addMenu(removal);
    m_runsMenu->addAction(tr("Clear older runs"), this, &LossAccuracyView::clearOlderRuns)
        ->setEnabled(m_runs.size() > 1);
    m_runsMenu->addAction(tr("Fit everything"), this, &LossAccuracyView::fit);
}

QWidget *LossAccuracyView::titleControls()
{
    return m_controls;
}

const Measure &LossAccuracyView::score() const
{
    return measure(scoreKey().toStdString());
}

const Measure &LossAccuracyView::accuracy() const
{
    return measure(accuracyKey().toStdString());
}

QString LossAccuracyView::scoreKey() const
{
    return m_scoreBox->currentData().toString();
}

QString LossAccuracyView::accuracyKey() const
{
    return m_accuracyBox->currentData().toString();
}

void LossAccuracyView::setAxes(const QString &scoreKey, const QString &accuracyKey)
{
    if (const int at = m_scoreBox->findData(scoreKey); at >= 0)
        m_scoreBox->setCurrentIndex(at);
    if (const int at = m_accuracyBox->findData(accuracyKey); at >= 0)
        m_accuracyBox->setCurrentIndex(at);
}

void LossAccuracyView::axesChosen()
{
    setMeasureAxes(*m_plot, score(), accuracy());
    m_sketch->setShown(m_lineAxes == std::pair(score().key, accuracy().key));
    m_released = false;
    refresh();
}

void LossAccuracyView::languageChanged()
{
    setMeasureAxes(*m_plot, score(), accuracy());
    refresh();
}

void LossAccuracyView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_labelled = hasLabels(splits.get());
    m_accuracyBox->setEnabled(m_labelled);
    Run run;
    run.number = ++m_begun;
    run.channels = channelsText(config);
    if (!m_runs.empty() && m_runs.back().evaluations.empty())
        m_runs.pop_back();  // nothing to see of it
    m_runs.push_back(std::move(run));
    m_moment = -1;
    refresh();
}

void LossAccuracyView::addEvaluations(const std::vector<Evaluation> &evaluations)
{
    if (m_runs.empty() || evaluations.empty())
        return;
    auto &all = m_runs.back().evaluations;
    all.insert(all.end(), evaluations.begin(), evaluations.end());
    if (!m_labelled)
        for (Evaluation &each : all)
            std::erase_if(each.values,
                          [](const auto &value) { return measure(value.first).kind != Measure::Kind::Score; });
    refresh();
}

void LossAccuracyView::setBaselines(const std::vector<Baseline> &baselines)
{
    if (m_runs.empty() || !m_labelled)
        return;
    m_runs.back().baselines = baselines;
    refresh();
}

void LossAccuracyView::setFinal(const FinalReport &report)
{
    if (m_runs.empty() || !m_labelled)
        return;
    m_runs.back().report = report;
    updateSentence();
}

void LossAccuracyView::showMoment(std::int64_t step)
{
    if (m_moment == step)
        return;
    m_moment = step;
    m_plot->queueReplot();
}

void LossAccuracyView::setRunShown(int number, bool shown)
{
    for (Run &run : m_runs) {
        if (run.number == number)
            run.shown = shown;
    }
    refresh();
}

void LossAccuracyView::removeRun(int number)
{
    if (!m_runs.empty() && number != m_runs.back().number)
        std::erase_if(m_runs, [number](const Run &run) { return run.number == number; });
    refresh();
}

void LossAccuracyView::clearOlderRuns()
{
    if (m_runs.size() > 1)
        m_runs.erase(m_runs.begin(), m_runs.end() - 1);
    refresh();
}

void LossAccuracyView::refresh()
{
    m_hoverRun = -1;
    m_card->hide();
    if (!m_released)
        fit();
    updateSentence();
    m_plot->queueReplot();
}

void LossAccuracyView::fit()
{
    m_released = false;
    const auto range = m_labelled ? rangeOf(m_runs, score(), accuracy()) : std::nullopt;
    // There may be something to draw on before anything has been measured.
    const bool draws = m_sketch->isDrawing() && m_sketch->isShown();
    m_plot->setAxesVisible(range || draws);
    if (range || draws) {
        m_plot->xAxis->setRange(range ? range->x : QCPRange(m_room.left(), m_room.right()));
        m_plot->yAxis->setRange(range ? range->y : QCPRange(m_room.top(), m_room.bottom()));
        includeLine();
    }
    m_plot->queueReplot();
}

// What was drawn, or the room to draw in, is seen whole beside the path.
void LossAccuracyView::includeLine()
{
    if (!m_sketch->isShown())
        return;
    QCPRange x = m_plot->xAxis->range(), y = m_plot->yAxis->range();
    const auto include = [&](const QPointF &point) {
        x.expand(point.x());
        y.expand(point.y());
    };
    for (const QPointF &point : m_sketch->line())
        include(point);
    if (m_sketch->isDrawing()) {
        include(m_room.topLeft());
        include(m_room.bottomRight());
    }
    if (x == m_plot->xAxis->range() && y == m_plot->yAxis->range())
        return;
    constexpr double air = 0.04;  // of the size, on each side, for the head of the line
    const double factor = score().logarithmic ? std::pow(x.upper / x.lower, air) : 1;
    const double shift = score().logarithmic ? 0 : air * x.size();
    m_plot->xAxis->setRange(x.lower / factor - shift, x.upper * factor + shift);
    m_plot->yAxis->setRange(y.lower - air * y.size(), y.upper + air * y.size());
}

void LossAccuracyView::askForLine(const LessonPrediction &prediction)
{
    m_room = QRectF(QPointF(prediction.left, prediction.bottom), QPointF(prediction.right, prediction.top));
    m_sketch->setLine({});
    m_sketch->setDrawing(true);
    m_lineAxes = {prediction.score, prediction.accuracy};
    setAxes(QString::fromStdString(prediction.score), QString::fromStdString(prediction.accuracy));
    axesChosen();
    m_plot->setFocus();
}

bool LossAccuracyView::isAskingForLine() const
{
    return m_sketch->isDrawing();
}

void LossAccuracyView::showLine(const LessonPrediction &prediction, const std::vector<SketchPoint> &line)
{
    m_sketch->setDrawing(false);
    m_lineAxes = {prediction.score, prediction.accuracy};
    if (!line.empty())
        setAxes(QString::fromStdString(prediction.score), QString::fromStdString(prediction.accuracy));
    std::vector<QPointF> points;
    for (const SketchPoint &point : line)
        points.emplace_back(point.score, point.accuracy);
    m_sketch->setLine(std::move(points));
    axesChosen();
}

void LossAccuracyView::takeLine()
{
    std::vector<SketchPoint> line;
    for (const QPointF &point : m_sketch->line())
        line.push_back({point.x(), point.y()});
    emit lineDrawn(line);
}

void LossAccuracyView::updateSentence()
{
    QString change, final;
    if (!m_runs.empty()) {
        change = verdict(m_runs.back(), score(), accuracy());
        final = m_brief ? QString() : finalSentence(m_runs.back());
    }
    const QString text = final.isEmpty() || change.isEmpty() ? change + final : change + u'\n' + final;
    m_whole = {text, change};
    fitSentence();
    const qsizetype measured = m_runs.empty() ? 0 : qsizetype(m_runs.back().evaluations.size());
    setAccessibleDescription(tr("%1 runs; %2 measurements of the current one. %3")
                                 .arg(m_runs.size())
                                 .arg(measured)
                                 .arg(text.isEmpty() ? tr("Nothing has been learned yet.") : text));
}

// The plot comes first: the sentence says less, or nothing, rather than take its room.
void LossAccuracyView::fitSentence()
{
    constexpr double share = 0.4;  // of the height
    QString shown;
    for (const QString &text : m_whole) {
        const QRect room(0, 0, std::max(50, width() - 20), 10000);
        const int needed = fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + 8;
        if (shown.isEmpty() && needed <= share * height())
            shown = text;
    }
    m_sentence->setText(shown);
    m_sentence->setVisible(!shown.isEmpty());
    m_plot->setToolTip(shown == m_whole.value(0) ? QString() : m_whole.value(0));
}

void LossAccuracyView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    fitSentence();
}

void LossAccuracyView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sentence)
        fitSentence();
}

void LossAccuracyView::setBrief(bool brief)
{
    m_brief = brief;
    updateSentence();
}

void LossAccuracyView::hover(const QPointF &position)
{
    const RunPainter painter(*m_plot, score(), accuracy());
    int best = -1;
    double bestDistance = 12;  // pixels
    RunPainter::Point bestPoint;
    for (int i = int(m_runs.size()) - 1; i >= 0; --i) {
        if (!m_runs[i].shown || !m_labelled)
            continue;
        for (const RunPainter::Point &point : painter.points(m_runs[i])) {
            const double distance = std::hypot(point.at.x() - position.x(), point.at.y() - position.y());
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
                bestPoint = point;
            }
        }
    }
    if (best < 0 && m_hoverRun < 0)
        return;
    m_hoverRun = best;
    m_hoverPoint = bestPoint;
    if (best >= 0)
        m_card->showAt(bestPoint.at, evaluationLines(m_runs[best], bestPoint.evaluation, score(), accuracy()));
    else
        m_card->hide();
    m_plot->replotOverlay();
}

QString LossAccuracyView::csv() const
{
    return runsCsv(m_runs);
}

void LossAccuracyView::paintTo(QPainter &painter, const QSize &size)
{
    const QString text = m_whole.value(0);
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const QRect room(10, 0, size.width() - 20, size.height());
    const int height = text.isEmpty() ? 0 : painter.fontMetrics().boundingRect(room, flags, text).height() + 8;
    m_plot->paintTo(painter, QSize(size.width(), size.height() - height));
    if (height) {
        painter.setPen(m_plot->theme().text);
        painter.drawText(QRect(10, size.height() - height + 2, size.width() - 20, height), flags, text);
    }
}

}  // namespace pitfall
