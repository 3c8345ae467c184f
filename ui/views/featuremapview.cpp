#include "ui/views/featuremapview.h"

#include "ui/views/mapoptions.h"
#include "ui/views/measuretext.h"
#include "ui/views/testimages.h"
#include "ui/widgets/classlegend.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/plotcursor.h"
#include "ui/widgets/plotselector.h"
#include "ui/widgets/rangefollower.h"
#include "ui/widgets/scatter.h"
#include "ui/widgets/tickers.h"
#include "ui/widgets/titlerow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr int millisecondsPerFrame = 15;
constexpr double reach = 14;      // pixels from the pointer to a point
constexpr double thumbnail = 30;  // pixels on a side
/// Points become pictures when there is so much room for each.
constexpr double roomForThumbnail = 1.6 * thumbnail * thumbnail;

QPixmap scalePicture(const std::vector<QColor> &colours)
{
    if (colours.empty())
        return {};
    QImage line(int(colours.size()), 1, QImage::Format_RGB32);
    for (int i = 0; i < line.width(); ++i)
        line.setPixelColor(i, 0, colours[std::size_t(i)]);
    return QPixmap::fromImage(line.scaled(96, 10));
}

void paintRing(QPainter &painter, const Theme &theme, const QPointF &at, double radius, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(at, radius, radius);
}

}  // namespace

FeatureMapView::FeatureMapView(Slot slot, QWidget *parent)
    : View(parent), m_plot(new Plot(this)), m_scatter(new Scatter(m_plot)), m_follower(new RangeFollower(m_plot)),
      m_legend(new ClassLegend(this)), m_scale(new QLabel(this)), m_caption(new QLabel(this)),
      m_card(new HoverCard(this)), m_controls(new TitleRow(this)), m_options(new MapOptions(this)),
      m_selector(new PlotSelector(m_plot)), m_slot(slot)
{
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_plot->setAccessibleName(title());
    setFocusProxy(m_plot);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 10, 6, 8);
    side->addWidget(m_legend, 1);
    side->addWidget(m_scale);
    side->addWidget(m_caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_plot, 1);
    layout->addLayout(side);

    m_stageBox = m_controls->addCombo({}, tr("Stage whose features are shown"),
                                      tr("The features shown are the code of this stage."));
    setStages(m_stageBox, QStringLiteral("%1"), tr("current stage"), 0, -1);
    connect(m_stageBox, &QComboBox::currentIndexChanged, this, &View::requestChanged);
    m_methodBox =
        m_controls->addCombo({}, tr("How the map is made"),
                             tr("PCA: the two directions of largest variance, at once. t-SNE: neighbours stay "
                                "neighbours; it moves until it settles."));
    m_methodBox->addItem(tr("PCA"), int(MapMethod::Pca));
    m_methodBox->addItem(tr("t-SNE"), int(MapMethod::Tsne));
    m_methodBox->setObjectName(QStringLiteral("mapMethod"));
    connect(m_methodBox, &QComboBox::currentIndexChanged, this, &FeatureMapView::chooseMethod);
    QToolButton *optionsButton =
        m_controls->addButton(tr("Options"), tr("Number of images, colours, selecting, and how t-SNE goes on."));
    connect(optionsButton, &QToolButton::clicked, this, [this, optionsButton] {
        m_options->adjustSize();
        const QPoint below = optionsButton->mapToGlobal(QPoint(optionsButton->width(), optionsButton->height()));
        m_options->move(below - QPoint(m_options->width(), 0));
        m_options->show();
    });
    connect(m_options, &MapOptions::changed, this, [this] {
        recolour();
        emit requestChanged();
    });
    connect(m_options, &MapOptions::toolChanged, this, [this] { m_selector->setTool(m_options->tool()); });
    connect(m_selector, &PlotSelector::drawn, this, &FeatureMapView::selectWithin);
    if (m_slot == Slot::First) {
        QToolButton *compare = m_controls->addButton(
            tr("Compare"), tr("A second map beside this one, of other features; or away with it."));
        compare->setObjectName(QStringLiteral("compareMaps"));
        connect(compare, &QToolButton::clicked, this, &FeatureMapView::compareAsked);
    }
    QToolButton *fitButton = m_controls->addButton(tr("Fit"), tr("See all points again (double click, or the key 0)."));
    connect(fitButton, &QToolButton::clicked, m_plot, &Plot::fitAsked);

    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        QSharedPointer<QCPAxisTicker> ticker(new NumberTicker);
        ticker->setTickCount(4);
        axis->setTicker(ticker);
    }
    m_plot->setAxesVisible(false);
    m_plot->addPaint(QStringLiteral("main"), [this](QCPPainter &painter) {
        const Theme theme = m_plot->theme();
        if (!m_picture) {
            paintNote(painter, m_plot->rect(), theme, tr("No features yet"),
                      tr("Test images will appear here as points, near each other where the network's features are "
                         "alike.\nPress Run to begin."));
            return;
        }
        paintThumbnails(painter);
        paintNeighbours(painter, theme);
        if (m_selected >= 0 && m_selected < m_scatter->count() && m_scatter->isShown(m_selected))
            paintRing(painter, theme, m_scatter->pixel(m_selected), 8, theme.text);
    });
    m_plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) {
        if (m_hovered >= 0 && m_hovered < m_scatter->count())
            paintRing(painter, m_plot->theme(), m_scatter->pixel(m_hovered), 6, m_plot->theme().accent);
    });

    connect(m_legend, &ClassLegend::toggled, this, &FeatureMapView::setClassShown);
    connect(m_follower, &RangeFollower::fitted, this, &FeatureMapView::fit);
    connect(m_plot, &Plot::hovered, this, &FeatureMapView::hover);
    connect(m_plot, &Plot::hoverEnded, this, [this] { hover({-1e6, -1e6}); });
    connect(m_plot, &Plot::clicked, this, [this](const QPointF &at) { choose(m_scatter->nearest(at, reach)); });
    buildCursor();
    m_caption->setObjectName(QStringLiteral("mapCaption"));
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(millisecondsPerFrame);
    connect(&m_tick, &QTimer::timeout, this, &FeatureMapView::movePoints);
    restyle();
}

void FeatureMapView::buildCursor()
{
    auto *cursor = new PlotCursor(m_plot, PlotCursor::Walk::Cloud, [this] {
        std::vector<PlotCursor::Point> points;
        const QRectF area = m_plot->area();
        for (int i = 0; i < m_scatter->count(); ++i)
            if (m_scatter->isShown(i) && area.contains(m_scatter->pixel(i)))
                points.push_back({i, 0, m_scatter->pixel(i)});
        return points;
    });
    connect(cursor, &PlotCursor::moved, this, [this](const QPointF &at) {
        hover(at);
        m_plot->setAccessibleDescription(m_card->lines().join(QStringLiteral(", ")));
    });
    connect(cursor, &PlotCursor::left, this, [this] { hover({-1e6, -1e6}); });
    connect(cursor, &PlotCursor::chosen, this, &FeatureMapView::choose);
}

void FeatureMapView::choose(int position)
{
    if (position == m_selected)
        return;
    select(position);
    emit imageSelected(position);
}

QWidget *FeatureMapView::titleControls()
{
    return m_controls;
}

void FeatureMapView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_picture.reset();
    m_values.reset();
    m_near.reset();
    m_set.clear();
    m_images.clear();
    m_options->setTestImages(m_splits ? m_splits->test.count() : 0);
    m_options->setHasLabels(hasLabels(m_splits.get()));
    m_motion.setTarget({}, {});
    m_scatter->setPoints({}, {}, {});
    m_scatter->setEmphasis({});
    m_scatter->showAll();
    m_follower->reset();
    m_selected = m_hovered = -1;
    m_card->hide();
    m_caption->clear();
    m_plot->setAxesVisible(false);
    QStringList names;
    if (m_splits && m_splits->test.dataset) {
        for (const std::string &name : m_splits->test.dataset->classNames)
            names << QString::fromStdString(name);
    }
    m_legend->setClasses(names);
    const int chosen = m_stageBox->count() ? m_stageBox->currentData().toInt() : SnapshotRequest::currentStage;
    {
        const QSignalBlocker blocker(m_stageBox);
        setStages(m_stageBox, QStringLiteral("%1"), tr("current stage"), int(config.network.stages.size()), chosen);
        m_stageBox->addItem(tr("pixels"), SnapshotRequest::rawPixels);
        if (chosen == SnapshotRequest::rawPixels)
            m_stageBox->setCurrentIndex(m_stageBox->count() - 1);
    }
    m_plot->queueReplot();
    emit requestChanged();
}

MapMethod FeatureMapView::method() const
{
    return MapMethod(m_methodBox->currentData().toInt());
}

void FeatureMapView::chooseMethod()
{
    m_options->setMethod(method());
    m_follower->reset();
    emit requestChanged();
}

void FeatureMapView::addTo(SnapshotRequest &request) const
{
    auto &map = (m_slot == Slot::Second ? request.secondMap : request.map).emplace();
    map.stage = m_stageBox->currentData().toInt();
    map.images = std::max(3, m_options->images());
    map.method = method();
    if (map.method == MapMethod::Tsne)
        map.settings = m_options->settings();
    const std::string colour = m_options->colour();
    if (colour.empty() || request.values)
        return;
    request.values.emplace();
    request.values->images = map.images;
    request.values->stage = std::max(map.stage, SnapshotRequest::currentStage);
    if (colour != "predicted")
        request.values->score = colour;
}

void FeatureMapView::display(const Snapshot &snapshot)
{
    if (snapshot.inspector && snapshot.inspector != m_near) {
        m_near = snapshot.inspector;
        m_plot->queueReplot();
    }
    if (snapshot.values && snapshot.values != m_values) {
        m_values = snapshot.values;
        recolour();
    }
    const auto &shown = m_slot == Slot::Second ? snapshot.secondMap : snapshot.map;
    if (!shown || !m_splits || shown == m_picture)
        return;
    const MapPicture &picture = *shown;
    const int count = int(std::min({picture.x.size(), picture.y.size(), std::size_t(m_splits->test.count())}));
    std::vector<int> labels(count);
    for (int i = 0; i < count; ++i)
        labels[i] = m_splits->test.label(i);
    const bool asManyAsBefore = m_scatter->count() == count;
    const bool pca = picture.method == MapMethod::Pca;
    m_picture = shown;
    if (pca)
        m_motion.reset();
    m_motion.setTarget({picture.x.begin(), picture.x.begin() + count}, {picture.y.begin(), picture.y.begin() + count});
    m_scatter->setPoints(m_motion.x(), m_motion.y(), std::move(labels));
    if (m_motion.isMoving() && !m_tick.isActive())
        m_tick.start();
    if (!asManyAsBefore) {
        m_scatter->setEmphasis(m_set);
        recolour();
    }
    nameAxes();
    m_plot->setAxesVisible(pca);
    updateCaption();
    fit();
    m_plot->queueReplot();
}

void FeatureMapView::nameAxes()
{
    const bool pca = m_picture->method == MapMethod::Pca;
    const auto titles = [pca](const QString &text, double explained, const QString &brief) {
        return pca ? QStringList{text.arg(percent(explained, 0)), brief} : QStringList{QString()};
    };
    m_plot->setTitles(m_plot->xAxis, titles(tr("PC 1 (%1 of variance)"), m_picture->explainedX, tr("PC 1")));
    m_plot->setTitles(m_plot->yAxis, titles(tr("PC 2 (%1 of variance)"), m_picture->explainedY, tr("PC 2")));
}

void FeatureMapView::languageChanged()
{
    recolour();
    if (!m_picture)
        return;
    nameAxes();
    updateCaption();
}

void FeatureMapView::movePoints()
{
    m_motion.advance();
    if (!m_motion.isMoving())
        m_tick.stop();
    m_scatter->movePoints(m_motion.x(), m_motion.y());
    fit();
    m_plot->queueReplot();
}

// What is known of the points may be of fewer or more of them than are shown.
void FeatureMapView::recolour()
{
    const std::string colour = m_options->colour();
    m_colours = {};
    if (!colour.empty() && m_values && m_splits) {
        const Theme theme = m_plot->theme();
        if (colour == "predicted")
            m_colours = MapColours::byPrediction(*m_values, m_splits->test.dataset->classes(), theme);
        else if (m_values->score == colour)
            m_colours = MapColours::byScore(*m_values, theme);
    }
    if (int(m_colours.styles.size()) < m_scatter->count())
        m_colours.styles.clear();
    m_colours.styles.resize(std::min(m_colours.styles.size(), std::size_t(m_scatter->count())));
    m_scatter->setStyles(m_colours.styles, m_colours.colours,
                         m_colours.low.isEmpty() ? Scatter::Meaning::Kinds : Scatter::Meaning::Scale);
    m_scale->setVisible(!m_colours.low.isEmpty());
    m_scale->setPixmap(scalePicture(m_colours.colours));
    m_legend->setMarkersShown(colour.empty() || colour == "predicted");
    if (m_picture)
        updateCaption();
    m_plot->queueReplot();
}

// Around the selected image: its nearest by code in the accent, by pixels in the warning colour.
void FeatureMapView::paintNeighbours(QCPPainter &painter, const Theme &theme)
{
    if (!m_near || m_near->position != m_selected)
        return;
    const auto rings = [&](const auto &all, double radius, const QColor &colour) {
        for (const auto &each : all)
            if (each.position < m_scatter->count() && m_scatter->isShown(each.position))
                paintRing(painter, theme, m_scatter->pixel(each.position), radius, colour);
    };
    rings(m_near->inPixels, 7, theme.warning);
    rings(m_near->inCode, 5, theme.accent);
}

// Pictures instead of points where the person has zoomed in so far that they do not pile up.
void FeatureMapView::paintThumbnails(QCPPainter &painter)
{
    if (!m_splits || !m_follower->isReleased())
        return;
    const QRectF area = m_plot->area();
    std::vector<int> inside;
    for (int i = 0; i < m_scatter->count(); ++i)
        if (m_scatter->isShown(i) && area.contains(m_scatter->pixel(i)))
            inside.push_back(i);
    if (inside.empty() || area.width() * area.height() / double(inside.size()) < roomForThumbnail)
        return;
    m_images.resize(std::size_t(m_splits->test.count()));
    for (const int i : inside) {
        if (m_images[i].isNull())
            m_images[i] = testImage(m_splits.get(), i);
        const QPointF at = m_scatter->pixel(i);
        const QRectF tile(at.x() - thumbnail / 2, at.y() - thumbnail / 2, thumbnail, thumbnail);
        painter.setOpacity(m_scatter->isEmphasised(i) ? 1 : 0.25);
        drawPicture(painter, tile, m_images[i]);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_scatter->pointColour(i), 2));
        painter.drawRect(tile);
    }
    painter.setOpacity(1);
}

void FeatureMapView::selectWithin(const QPolygonF &area, Qt::KeyboardModifiers keys)
{
    std::vector<int> inside;
    for (int i = 0; i < m_scatter->count(); ++i)
        if (m_scatter->isShown(i) && area.containsPoint(m_scatter->pixel(i), Qt::OddEvenFill))
            inside.push_back(i);
    std::vector<int> chosen;
    if (keys & Qt::ControlModifier)
        std::set_difference(m_set.begin(), m_set.end(), inside.begin(), inside.end(), std::back_inserter(chosen));
    else if (keys & Qt::ShiftModifier)
        std::set_union(m_set.begin(), m_set.end(), inside.begin(), inside.end(), std::back_inserter(chosen));
    else
        chosen = inside;
    chooseSet(std::move(chosen));
}

void FeatureMapView::chooseSet(std::vector<int> positions)
{
    selectSet(positions);
    emit imagesSelected(positions);
}

void FeatureMapView::selectSet(const std::vector<int> &positions)
{
    if (positions == m_set)
        return;
    m_set = positions;
    m_scatter->setEmphasis(m_set);
    if (m_picture)
        updateCaption();
    m_plot->queueReplot();
}

void FeatureMapView::keyPressEvent(QKeyEvent *event)
{
    using Tool = PlotSelector::Tool;
    switch (event->key()) {
    case Qt::Key_V:
        return m_options->setTool(Tool::Move);
    case Qt::Key_R:
        return m_options->setTool(Tool::Rectangle);
    case Qt::Key_L:
        return m_options->setTool(Tool::Lasso);
    case Qt::Key_Escape:
        return chooseSet({});
    default:
        return View::keyPressEvent(event);
    }
}

void FeatureMapView::select(int position)
{
    if (position == m_selected)
        return;
    m_selected = position;
    m_plot->queueReplot();
}

void FeatureMapView::setClassShown(int label, bool shown)
{
    m_scatter->setHidden(label, !shown);
    m_legend->entry(label)->setChecked(shown);
    m_hovered = -1;
    m_card->hide();
    m_plot->queueReplot();
}

void FeatureMapView::fit()
{
    if (!m_picture)
        return;
    const QRectF extent = m_scatter->extent();
    const QRectF area = m_plot->area();
    if (area.isEmpty())
        return;
    constexpr double padding = 1.08;
    const double unit =
        std::max({extent.width() * padding / area.width(), extent.height() * padding / area.height(), 1e-9});
    const QPointF half(unit * area.width() / 2, unit * area.height() / 2);
    const QPointF centre = extent.center();
    m_follower->follow({centre.x() - half.x(), centre.x() + half.x()}, {centre.y() - half.y(), centre.y() + half.y()});
}

void FeatureMapView::hover(const QPointF &position)
{
    const int nearest = m_scatter->nearest(position, reach);
    if (nearest == m_hovered)
        return;
    m_hovered = nearest;
    if (nearest >= 0) {
        m_card->showAt(m_scatter->pixel(nearest) + m_plot->pos(),
                       {classNameOf(m_splits.get(), nearest), positionText(nearest)},
                       testImage(m_splits.get(), nearest));
    } else {
        m_card->hide();
    }
    m_plot->replotOverlay();
}

// Another text has the column laid out anew, which a map that moves cannot afford with each frame.
void FeatureMapView::updateCaption()
{
    const QString text = caption();
    if (text != m_caption->text())
        m_caption->setText(text);
    setAccessibleDescription(tr("Test images as points: %1").arg(QString(text).replace(u'\n', QStringLiteral(", "))));
}

QString FeatureMapView::caption() const
{
    const MapPicture &picture = *m_picture;
    QStringList lines;
    lines << (picture.stage == SnapshotRequest::rawPixels ? tr("pixels") : tr("stage %1").arg(picture.stage + 1));
    lines << tr("%1 images").arg(grouped(m_scatter->count()));
    if (picture.method == MapMethod::Tsne) {
        lines << tr("KL %1").arg(fixedNumber(picture.kl, 2));
        lines << tr("recall %1").arg(percent(picture.recall10, 0));
        lines << (picture.settled ? tr("settled") : tr("moving (%1)").arg(picture.iteration / 25 * 25));
    }
    if (!m_colours.caption.isEmpty())
        lines << m_colours.caption;
    if (!m_colours.low.isEmpty())
        lines << m_colours.low + QStringLiteral(" … ") + m_colours.high;
    if (!m_set.empty())
        lines << selectionText();
    return lines.join(u'\n');
}

// "32 selected", their commonest class and its share, and what the probe makes of them if that is known.
QString FeatureMapView::selectionText() const
{
    std::vector<int> counts(std::size_t(m_splits->test.dataset->classes()), 0);
    int right = 0, judged = 0;
    double values = 0;
    for (const int position : m_set) {
        ++counts[std::size_t(m_splits->test.label(position))];
        if (!m_values || position >= int(m_values->values.size()))
            continue;
        values += m_values->values[std::size_t(position)];
        ++judged;
        if (position < int(m_values->predicted.size()))
            right += m_values->predicted[std::size_t(position)] == m_splits->test.label(position);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    const QString name = QString::fromStdString(m_splits->test.dataset->classNames[std::size_t(most - counts.begin())]);
    const bool labelled = hasLabels(m_splits.get());
    QStringList lines = {tr("%1 selected").arg(grouped(std::int64_t(m_set.size())))};
    if (labelled)
        lines << tr("%1 %2").arg(percent(double(*most) / double(m_set.size()), 0), name);
    if (judged == int(m_set.size())) {
        lines << tr("mean %1 %2").arg(measureLabel(m_values->score), number(values / judged));
        if (labelled && !m_values->predicted.empty())
            lines << tr("%1 recognised").arg(percent(double(right) / judged, 0));
    }
    return lines.join(u'\n');
}

void FeatureMapView::restyle()
{
    QPalette faint = palette();
    faint.setColor(QPalette::Text, Theme(palette()).faint);  // the role that goes with a Base background
    m_caption->setPalette(faint);
}

void FeatureMapView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void FeatureMapView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    fit();
}

QString FeatureMapView::csv() const
{
    QStringList lines(QStringLiteral("position,class,x,y"));
    for (int i = 0; i < m_scatter->count(); ++i) {
        if (m_scatter->isShown(i))
            lines << QStringLiteral("%1,%2,%3,%4")
                         .arg(QString::number(i), csvField(classNameOf(m_splits.get(), i)),
                              QString::number(m_picture->x[i], 'g', 7), QString::number(m_picture->y[i], 'g', 7));
    }
    return lines.join(u'\n') + u'\n';
}

void FeatureMapView::paintTo(QPainter &painter, const QSize &size)
{
    const int side = m_legend->sizeHint().width() + 8;
    m_plot->paintTo(painter, QSize(size.width() - side, size.height()));
    const QRectF column(size.width() - side, 10, side - 4, size.height() - 158);
    m_legend->paintTo(painter, column);
    if (m_picture) {
        painter.setPen(m_plot->theme().faint);
        painter.drawText(QRectF(column.left(), size.height() - 158, side - 4, 150), Qt::AlignLeft | Qt::AlignBottom,
                         caption());
    }
}

}  // namespace pitfall
