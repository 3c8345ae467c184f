#include "ui/views/studyscatter.h"

#include "ui/views/measureaxes.h"
#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/plotcursor.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int mostPairs = 8;
constexpr int lineSteps = 48;
constexpr double pick = 14;  // pixels
constexpr double markSize = 8;

/// What is below the plot: kinds with their marks, or the colour scale.
class Legend : public QWidget {
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    using Height = std::function<int(int)>;

    Legend(Paint paint, Height height, QWidget *parent)
        : QWidget(parent), m_paint(std::move(paint)), m_height(std::move(height))
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_height(width); }
    QSize sizeHint() const override { return {400, m_height(std::max(200, width()))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, rect());
    }

private:
    Paint m_paint;
    Height m_height;
};

QString correlationText(const CorrelationEstimate &estimate)
{
    return QStringLiteral("%1 (95%: %2 … %3)")
        .arg(fixedNumber(estimate.value, 2), fixedNumber(estimate.low, 2), fixedNumber(estimate.high, 2));
}

QString probabilityText(double p)
{
    return p < 0.001 ? QStringLiteral("p < 0.001") : QStringLiteral("p = %1").arg(number(p, p < 0.01 ? 1 : 2));
}

}  // namespace

StudyScatter::StudyScatter(QWidget *parent)
    : View(parent), m_plot(new Plot(this)), m_sentence(new QLabel(this)), m_card(new HoverCard(m_plot)),
      m_controls(new TitleRow(this))
{
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_plot->setAccessibleName(title());
    m_plot->setMinimumSize(260, 180);
    setFocusProxy(m_plot);
    m_legend = new Legend(
        [this](QPainter &painter, const QRectF &area) { m_colours.paintLegend(painter, area, m_plot->theme()); },
        [this](int width) { return m_colours.legendHeight(font(), width); }, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(10, 4, 10, 6);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_sentence->hide();
    buildControls();

    m_plot->addPaint(QStringLiteral("background"), [this](QCPPainter &painter) { paintBand(painter); });
    m_plot->addPaint(QStringLiteral("main"), [this](QCPPainter &painter) {
        if (m_points.empty())
            return paintNote(
                painter, m_plot->rect(), m_plot->theme(), tr("No network is finished yet"),
                tr("Each network of the study will be a point here: the better its pictures come back, the "
                   "further right; the better its features tell classes apart, the higher."));
        paintYardstick(painter);
        paintPoints(painter);
        if (m_pairsButton->isChecked())
            paintContradictions(painter);
    });
    m_plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) { paintRings(painter); });
    connect(m_plot, &Plot::explored, this, [this] { m_released = true; });
    connect(m_plot, &Plot::fitAsked, this, &StudyScatter::fit);
    connect(m_plot, &Plot::hovered, this, &StudyScatter::hover);
    connect(m_plot, &Plot::hoverEnded, this, [this] { hover({-1e6, -1e6}); });
    connect(m_plot, &Plot::clicked, this, [this](const QPointF &position) {
        if (const Point *point = nearest(position))
            emit networkChosen(point->network);
    });
    auto *cursor = new PlotCursor(m_plot, PlotCursor::Walk::Cloud, [this] {
        std::vector<PlotCursor::Point> points;
        for (const Point &point : m_points)
            points.push_back({point.network, 0, pixelOf(point)});
        return points;
    });
    connect(cursor, &PlotCursor::moved, this, [this](const QPointF &at) {
        hover(at);
        m_plot->setAccessibleDescription(m_card->lines().join(QStringLiteral(", ")));
    });
    connect(cursor, &PlotCursor::left, this, [this] { hover({-1e6, -1e6}); });
    connect(cursor, &PlotCursor::chosen, this, &StudyScatter::networkChosen);
    axesChosen();
}

void StudyScatter::buildControls()
{
    m_scoreBox = m_controls->addCombo(tr("x"), tr("Reconstruction score, horizontal axis"),
                                      tr("The reconstruction score on the horizontal axis; right is always better."));
    m_scoreBox->setObjectName(QStringLiteral("studyScore"));
    m_accuracyBox = m_controls->addCombo(tr("y"), tr("Downstream accuracy, vertical axis"),
                                         tr("The probe whose accuracy is on the vertical axis."));
    m_accuracyBox->setObjectName(QStringLiteral("studyAccuracy"));
    for (const Measure &m : measures()) {
        const bool isScore = m.kind == Measure::Kind::Score;
        if (!isScore && m.key != "linear" && m.key != "knn")
            continue;
        QComboBox *box = isScore ? m_scoreBox : m_accuracyBox;
        box->addItem(coreText(m.label), QString::fromStdString(m.key));
        box->setItemData(box->count() - 1, coreText(m.help), Qt::ToolTipRole);
    }
    for (QComboBox *box : {m_scoreBox, m_accuracyBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scoreBox->setMinimumContentsLength(8);
    m_accuracyBox->setMinimumContentsLength(15);
    m_scoreBox->setCurrentIndex(std::max(0, m_scoreBox->findData(QStringLiteral("mse"))));
    m_accuracyBox->setCurrentIndex(std::max(0, m_accuracyBox->findData(QStringLiteral("linear"))));
    m_colourBox = m_controls->addCombo(tr("colour"), tr("Colour of the points"),
                                       tr("What the colour of a network's point says."));
    m_colourBox->setObjectName(QStringLiteral("studyColour"));
    m_pairsButton = m_controls->addButton(
        tr("Contradictions"), tr("Arrows from a network to one that reconstructs better and yet tells classes apart "
                                 "worse, where the intervals "
                                 "of the accuracies do not overlap: the clearest pairs, each network in one at most."));
    m_pairsButton->setCheckable(true);
    m_pairsButton->setChecked(true);
    m_pairsButton->setObjectName(QStringLiteral("studyPairs"));
    connect(m_scoreBox, &QComboBox::currentIndexChanged, this, &StudyScatter::axesChosen);
    connect(m_accuracyBox, &QComboBox::currentIndexChanged, this, &StudyScatter::axesChosen);
    connect(m_colourBox, &QComboBox::currentIndexChanged, this, [this] {
        colourPoints();
        m_plot->queueReplot();
    });
    connect(m_pairsButton, &QToolButton::toggled, this, [this] {
        updateSentence();
        m_plot->queueReplot();
    });
}

QWidget *StudyScatter::titleControls()
{
    return m_controls;
}

const Measure &StudyScatter::score() const
{
    return measure(m_scoreBox->currentData().toString().toStdString());
}

std::string StudyScatter::probe() const
{
    return m_accuracyBox->currentData().toString().toStdString();
}

double StudyScatter::scaled(double x) const
{
    return score().logarithmic ? std::log10(std::max(1e-12, x)) : x;
}

QPointF StudyScatter::pixelOf(const Point &point) const
{
    return m_plot->toPixel(point.x, point.accuracy.value);
}

void StudyScatter::setResults(std::shared_ptr<const StudyResults> results)
{
    const bool isAnother = !results || !m_results || results->folder != m_results->folder;
    m_results = std::move(results);
    m_columns = m_results ? studyColumns(*m_results) : std::vector<StudyColumn>();
    if (isAnother) {
        m_report.reset();
        m_chosen = -1;
        m_released = false;
    }
    fillColours();
    rebuild();
}

void StudyScatter::setReport(std::shared_ptr<const StudyReport> report)
{
    m_report = std::move(report);
    updateSentence();
}

void StudyScatter::setChosen(int network)
{
    m_chosen = network;
    m_plot->replotOverlay();
}

void StudyScatter::fillColours()
{
    const QSignalBlocker blocker(m_colourBox);
    const QString chosen = m_colourBox->currentData().toString();
    m_colourBox->clear();
    for (const StudyColumn &column : m_columns)
        if (column.kind != StudyColumn::Kind::Number && column.kind != StudyColumn::Kind::Accuracy &&
            column.kind != StudyColumn::Kind::Score)
            m_colourBox->addItem(column.label, column.key);
    const int at = m_colourBox->findData(chosen);
    const int kinds = m_colourBox->findData(QStringLiteral("variant"));
    m_colourBox->setCurrentIndex(at >= 0 ? at : std::max(0, kinds));
}

void StudyScatter::axesChosen()
{
    setMeasureAxes(*m_plot, score(), measure(probe()));
    m_released = false;
    rebuild();
}

void StudyScatter::rebuild()
{
    m_points.clear();
    m_pairs.clear();
    m_hovered = -1;
    m_card->hide();
    if (m_results) {
        for (std::size_t i = 0; i < m_results->records.size(); ++i) {
            const NetworkRecord &record = m_results->records[i];
            if (record.state == NetworkRecord::State::Finished)
                m_points.push_back({record.index, int(i), record.report.scores.at(score().key).value,
                                    probe() == "knn" ? record.report.knn : record.report.linear});
        }
        m_pairs = clearestContradictions(m_results->records, score().key, probe(), mostPairs);
    }
    fitLineToPoints();
    colourPoints();
    updateSentence();
    if (!m_released)
        fit();
    m_plot->queueReplot();
}

void StudyScatter::fitLineToPoints()
{
    m_lineX.clear();
    m_bounds = {};
    std::vector<double> x, y;
    for (const Point &point : m_points) {
        x.push_back(scaled(point.x));
        y.push_back(point.accuracy.value);
    }
    if (x.size() < 5)
        return;
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    for (int i = 0; i <= lineSteps; ++i)
        m_lineX.push_back(*low + (*high - *low) * i / lineSteps);
    m_line = fitLine(x, y);
    m_bounds = boundsOfLine(x, y, m_lineX);
    if (m_bounds.low.empty())
        m_lineX.clear();
}

const StudyColumn *StudyScatter::colourColumn() const
{
    const QString key = m_colourBox->currentData().toString();
    for (const StudyColumn &column : m_columns)
        if (column.key == key)
            return &column;
    return nullptr;
}

void StudyScatter::colourPoints()
{
    std::vector<int> places;
    for (const Point &point : m_points)
        places.push_back(point.place);
    if (m_results)
        m_colours.choose(colourColumn(), places, *m_results, m_plot->theme());
    m_legend->updateGeometry();
    m_legend->update();
}

std::optional<Interval> StudyScatter::rawPixels() const
{
    if (m_points.empty())
        return {};
    for (const Baseline &baseline : m_results->records[std::size_t(m_points.front().place)].report.baselines)
        if (baseline.key == "raw_pixels")
            return probe() == "knn" ? baseline.knn : baseline.linear;
    return {};
}

void StudyScatter::fit()
{
    m_released = false;
    m_plot->setAxesVisible(!m_points.empty());
    if (!m_points.empty()) {
        double left = INFINITY, right = -INFINITY, low = 1, high = 0;
        for (const Point &point : m_points) {
            left = std::min(left, scaled(point.x));
            right = std::max(right, scaled(point.x));
            low = std::min(low, point.accuracy.low);
            high = std::max(high, point.accuracy.high);
        }
        if (const auto pixels = rawPixels()) {
            low = std::min(low, pixels->value);
            high = std::max(high, pixels->value);
        }
        const double spaceX = std::max(0.05 * (right - left), score().logarithmic ? 0.02 : 1e-6);
        const double spaceY = std::max(0.05 * (high - low), 0.005);
        const auto unscaled = [&](double x) { return score().logarithmic ? std::pow(10, x) : x; };
        m_plot->xAxis->setRange(unscaled(left - spaceX), unscaled(right + spaceX));
        m_plot->yAxis->setRange(low - spaceY, high + spaceY);
    }
    m_plot->queueReplot();
}

QString StudyScatter::sentence() const
{
    return m_sentence->text();
}

void StudyScatter::updateSentence()
{
    constexpr std::size_t fewestForStatistics = 3;
    QStringList parts;
    if (!m_report && m_points.size() >= fewestForStatistics)
        parts << tr("The statistics are being computed.");
    if (m_report) {
        for (const ScoreAgainstAccuracy &one : m_report->pooled) {
            if (one.score != score().key || one.probe != probe())
                continue;
            if (!std::isfinite(one.spearman.value)) {
                parts << tr("Over %1 networks no correlation can be told: one of the two is the same for all.")
                             .arg(one.n);
                break;
            }
            const bool isPlain = one.holm >= 0.05;
            const bool goesWith = (one.spearman.value < 0) == score().lowerIsBetter;
            parts << tr("Over %1 networks Spearman's ρ is %2, %3 corrected for several scores: %4.")
                         .arg(one.n)
                         .arg(correlationText(one.spearman), probabilityText(one.holm),
                              isPlain ? tr("no correlation was found (one of %1 would show four times out of five)")
                                            .arg(fixedNumber(m_report->detectable, 2))
                              : goesWith ? tr("networks that reconstruct better also tell classes apart better here")
                                         : tr("networks that reconstruct better tell classes apart worse here"));
        }
    }
    if (m_pairsButton->isChecked() && !m_pairs.empty())
        parts << (m_pairs.size() == 1 ? tr("An arrow joins the pair that contradicts the textbook most clearly: better "
                                           "pictures, worse features.")
                                      : tr("Arrows join the %1 pairs that contradict the textbook most clearly: better "
                                           "pictures, worse features.")
                                            .arg(m_pairs.size()));
    m_sentence->setText(parts.join(u' '));
    setAccessibleDescription(tr("%1 networks. %2").arg(m_points.size()).arg(m_sentence->text()));
    m_sentence->setVisible(!parts.isEmpty());
}

void StudyScatter::paintBand(QCPPainter &painter) const
{
    if (m_lineX.empty())
        return;
    const auto unscaled = [&](double x) { return score().logarithmic ? std::pow(10, x) : x; };
    QPolygonF band, line;
    for (std::size_t i = 0; i < m_lineX.size(); ++i) {
        band << m_plot->toPixel(unscaled(m_lineX[i]), m_bounds.high[i]);
        line << m_plot->toPixel(unscaled(m_lineX[i]), m_line.intercept + m_line.slope * m_lineX[i]);
    }
    for (std::size_t i = m_lineX.size(); i-- > 0;)
        band << m_plot->toPixel(unscaled(m_lineX[i]), m_bounds.low[i]);
    const Theme theme = m_plot->theme();
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.axis, 1.6));
    painter.drawPolyline(line);
}

void StudyScatter::paintYardstick(QCPPainter &painter) const
{
    const auto pixels = rawPixels();
    if (!pixels)
        return;
    const Theme theme = m_plot->theme();
    const QRectF area = m_plot->area();
    const double y = m_plot->yAxis->coordToPixel(pixels->value);
    if (y < area.top() || y > area.bottom())
        return;
    painter.setPen(QPen(theme.axis, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QString text = tr("raw pixels %1").arg(percent(pixels->value));
    const QFontMetricsF metrics(painter.font());
    const QRectF label(area.right() - metrics.horizontalAdvance(text) - 10, y - metrics.height() - 2,
                       metrics.horizontalAdvance(text) + 6, metrics.height());
    QColor ground = theme.background;
    ground.setAlphaF(0.75f);
    painter.fillRect(label, ground);
    painter.setPen(theme.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

void StudyScatter::paintPoints(QCPPainter &painter) const
{
    const Theme theme = m_plot->theme();
    painter.setAntialiasing(true);
    QColor whisker = theme.axis;
    whisker.setAlphaF(0.35f);
    painter.setPen(QPen(whisker, 1));
    for (const Point &point : m_points)
        painter.drawLine(m_plot->toPixel(point.x, point.accuracy.low), m_plot->toPixel(point.x, point.accuracy.high));
    for (const Point &point : m_points) {
        const StudyColours::Style style = m_colours.of(point.place, {{}, theme.run(0), 0});
        const QPainterPath shape = markerPath(markerOf(style.marker), markSize).translated(pixelOf(point));
        painter.strokePath(shape, QPen(theme.background, 1.4));
        painter.fillPath(shape, style.colour);
    }
}

void StudyScatter::paintContradictions(QCPPainter &painter) const
{
    const Theme theme = m_plot->theme();
    const auto pointAt = [&](int place) {
        return *std::find_if(m_points.begin(), m_points.end(), [&](const Point &p) { return p.place == place; });
    };
    QColor colour = theme.warning;
    colour.setAlphaF(0.8f);
    for (const Contradiction &pair : m_pairs) {
        QLineF line(pixelOf(pointAt(pair.worse)), pixelOf(pointAt(pair.better)));
        if (line.length() < 20)
            continue;
        line = QLineF(line.pointAt(6 / line.length()), line.pointAt(1 - 7 / line.length()));
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(line);
        QLineF wing(line.p2(), line.p1());
        wing.setLength(8);
        QPolygonF head;
        head << line.p2();
        for (const double turn : {20.0, -20.0}) {
            QLineF side = wing;
            side.setAngle(wing.angle() + turn);
            head << side.p2();
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(head);
    }
}

void StudyScatter::paintRings(QCPPainter &painter) const
{
    const Theme theme = m_plot->theme();
    painter.setAntialiasing(true);
    painter.setBrush(Qt::NoBrush);
    for (const Point &point : m_points) {
        if (point.network != m_chosen && point.network != m_hovered)
            continue;
        painter.setPen(QPen(theme.accent, point.network == m_chosen ? 2.4 : 1.4));
        painter.drawEllipse(pixelOf(point), 8, 8);
        painter.drawLine(m_plot->toPixel(point.x, point.accuracy.low) + QPointF(0, 0),
                         QPointF(pixelOf(point).x(), pixelOf(point).y() + 8));
        painter.drawLine(QPointF(pixelOf(point).x(), pixelOf(point).y() - 8),
                         m_plot->toPixel(point.x, point.accuracy.high));
    }
}

const StudyScatter::Point *StudyScatter::nearest(const QPointF &position) const
{
    const Point *best = nullptr;
    double bestDistance = pick;
    for (const Point &point : m_points) {
        const QPointF way = pixelOf(point) - position;
        if (const double distance = std::hypot(way.x(), way.y()); distance < bestDistance) {
            best = &point;
            bestDistance = distance;
        }
    }
    return best;
}

QPointF StudyScatter::pointOf(int network) const
{
    for (const Point &point : m_points)
        if (point.network == network)
            return pixelOf(point);
    return {};
}

void StudyScatter::hover(const QPointF &position)
{
    const Point *point = nearest(position);
    const int network = point ? point->network : -1;
    if (network == m_hovered)
        return;
    m_hovered = network;
    if (point) {
        QStringList lines = {tr("Network %1").arg(network)};
        for (const StudyColumn &column : m_columns) {
            const QString &text = column.texts[std::size_t(point->place)];
            if (column.kind == StudyColumn::Kind::Network)
                lines << text;
            else if (column.kind == StudyColumn::Kind::Setting && text != QStringLiteral("–"))
                lines << tr("%1: %2").arg(column.label, text);
        }
        lines << tr("%1: %2").arg(coreText(score().label), number(point->x));
        lines << tr("%1: %2").arg(m_accuracyBox->currentText(), accuracyText(point->accuracy, true));
        m_card->showAt(pixelOf(*point), lines);
    } else {
        m_card->hide();
    }
    m_plot->replotOverlay();
}

void StudyScatter::languageChanged()
{
    setMeasureAxes(*m_plot, score(), measure(probe()));
    setResults(m_results);
}

void StudyScatter::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colourBox)
        colourPoints();
}

QString StudyScatter::csv() const
{
    return m_results ? QString::fromStdString(asCsv(*m_results->folder)) : QString();
}

void StudyScatter::paintTo(QPainter &painter, const QSize &size)
{
    const QString text = m_sentence->text();
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const QRect room(10, 0, size.width() - 20, size.height());
    const int words = text.isEmpty() ? 0 : painter.fontMetrics().boundingRect(room, flags, text).height() + 10;
    const int legend = m_colours.legendHeight(font(), size.width());
    const int plot = size.height() - words - legend;
    m_plot->paintTo(painter, QSize(size.width(), plot));
    painter.setRenderHint(QPainter::Antialiasing);
    m_colours.paintLegend(painter, QRectF(0, plot, size.width(), legend), m_plot->theme());
    painter.setPen(m_plot->theme().text);
    painter.drawText(QRect(10, plot + legend + 4, size.width() - 20, words), flags, text);
}

}  // namespace pitfall
