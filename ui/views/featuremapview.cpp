#include "ui/views/featuremapview.h"

#include "ui/views/testimages.h"
#include "ui/widgets/classlegend.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/plot.h"
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

#include <algorithm>

namespace pitfall {

namespace {

constexpr double reach = 14;  // pixels from the pointer to a point

void paintRing(QPainter &painter, const Theme &theme, const QPointF &at, double radius, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(at, radius, radius);
}

}  // namespace

FeatureMapView::FeatureMapView(QWidget *parent)
    : View(parent), m_plot(new Plot(this)), m_scatter(new Scatter(m_plot)), m_follower(new RangeFollower(m_plot)),
      m_legend(new ClassLegend(this)), m_caption(new QLabel(this)), m_card(new HoverCard(this)),
      m_controls(new TitleRow(this))
{
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_plot->setAccessibleName(title());
    setFocusProxy(m_plot);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 10, 6, 8);
    side->addWidget(m_legend, 1);
    side->addWidget(m_caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_plot, 1);
    layout->addLayout(side);

    m_stageBox = m_controls->addCombo({}, tr("Stage whose features are shown"),
                                      tr("The features shown are the code of this stage."));
    setStages(m_stageBox, {}, tr("current stage"), 0, -1);
    connect(m_stageBox, &QComboBox::currentIndexChanged, this, &View::requestChanged);
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
        } else if (m_selected >= 0 && m_selected < m_scatter->count() && m_scatter->isShown(m_selected)) {
            paintRing(painter, theme, m_scatter->pixel(m_selected), 8, theme.text);
        }
    });
    m_plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) {
        if (m_hovered >= 0 && m_hovered < m_scatter->count())
            paintRing(painter, m_plot->theme(), m_scatter->pixel(m_hovered), 6, m_plot->theme().accent);
    });

    connect(m_legend, &ClassLegend::toggled, this, &FeatureMapView::setClassShown);
    connect(m_follower, &RangeFollower::fitted, this, &FeatureMapView::fit);
    connect(m_plot, &Plot::hovered, this, &FeatureMapView::hover);
    connect(m_plot, &Plot::hoverEnded, this, [this] { hover({-1e6, -1e6}); });
    connect(m_plot, &Plot::clicked, this, [this](const QPointF &at) {
        const int position = m_scatter->nearest(at, reach);
        if (position == m_selected)
            return;
        select(position);
        emit imageSelected(position);
    });
    restyle();
}

QWidget *FeatureMapView::titleControls()
{
    return m_controls;
}

void FeatureMapView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_picture.reset();
    m_scatter->setPoints({}, {}, {});
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
    setStages(m_stageBox, {}, tr("current stage"), int(config.network.stages.size()),
              m_stageBox->currentData().toInt());
    m_plot->queueReplot();
    emit requestChanged();
}

void FeatureMapView::addTo(SnapshotRequest &request) const
{
    request.map.emplace();
    request.map->stage = m_stageBox->currentData().toInt();
}

void FeatureMapView::display(const Snapshot &snapshot)
{
    if (!snapshot.map || !m_splits || snapshot.map == m_picture)
        return;
    const MapPicture &picture = *snapshot.map;
    const int count = int(std::min({picture.x.size(), picture.y.size(), std::size_t(m_splits->test.count())}));
    std::vector<int> labels(count);
    for (int i = 0; i < count; ++i)
        labels[i] = m_splits->test.label(i);
    m_picture = snapshot.map;
    m_scatter->setPoints({picture.x.begin(), picture.x.begin() + count}, {picture.y.begin(), picture.y.begin() + count},
                         std::move(labels));
    m_plot->xAxis->setLabel(tr("PC 1 (%1 of variance)").arg(percent(picture.explainedX, 0)));
    m_plot->yAxis->setLabel(tr("PC 2 (%1 of variance)").arg(percent(picture.explainedY, 0)));
    m_plot->setAxesVisible(true);
    m_caption->setText(caption());
    fit();
    m_plot->queueReplot();
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

QString FeatureMapView::caption() const
{
    return tr("stage %1\n%2 images").arg(QString::number(m_picture->stage + 1), grouped(m_scatter->count()));
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
                              QString::number(m_scatter->x(i), 'g', 7), QString::number(m_scatter->y(i), 'g', 7));
    }
    return lines.join(u'\n') + u'\n';
}

void FeatureMapView::paintTo(QPainter &painter, const QSize &size)
{
    const int side = m_legend->sizeHint().width() + 8;
    m_plot->paintTo(painter, QSize(size.width() - side, size.height()));
    const QRectF column(size.width() - side, 10, side - 4, size.height() - 50);
    m_legend->paintTo(painter, column);
    if (m_picture) {
        painter.setPen(m_plot->theme().faint);
        painter.drawText(QRectF(column.left(), size.height() - 50, side - 4, 42), Qt::AlignLeft | Qt::AlignBottom,
                         caption());
    }
}

}  // namespace pitfall
