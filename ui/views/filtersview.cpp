#include "ui/views/filtersview.h"

#include "ui/views/testimages.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/smalltype.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int margin = 10;

void drawElided(QPainter &painter, const QRectF &room, const QString &text)
{
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
}

}  // namespace

FiltersView::FiltersView(QWidget *parent) : View(parent), m_controls(new TitleRow(this)), m_card(new HoverCard(this))
{
    setAccessibleName(title());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    buildControls();
}

void FiltersView::buildControls()
{
    m_stageBox = m_controls->addCombo({}, tr("Stage whose units are shown"), tr("The stage whose units are shown."));
    setStages(m_stageBox, QStringLiteral("%1"), {}, 1, 0);
    m_kindBox = m_controls->addCombo({}, tr("Kernels or decoded units"),
                                     tr("Kernels (first stage only), or what the decoders make of each unit alone."));
    m_kindBox->addItems({tr("kernels"), tr("decoded")});
    m_orderBox = m_controls->addCombo({}, tr("Order of units"),
                                      tr("In the order of the network, or the most used units first."));
    m_orderBox->addItems({tr("by index"), tr("by use")});
    m_kindBox->setObjectName(QStringLiteral("kind"));
    m_orderBox->setObjectName(QStringLiteral("order"));
    connect(m_stageBox, &QComboBox::currentIndexChanged, this, [this] {
        m_kindBox->setEnabled(m_stageBox->currentData().toInt() == 0);
        emit requestChanged();
    });
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, &FiltersView::rebuild);
    connect(m_orderBox, &QComboBox::currentIndexChanged, this, &FiltersView::rebuild);
}

QWidget *FiltersView::titleControls()
{
    return m_controls;
}

void FiltersView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_picture.reset();
    m_selected = m_current = -1;
    m_card->hide();
    setStages(m_stageBox, QStringLiteral("%1"), {}, int(config.network.stages.size()),
              m_stageBox->currentData().toInt());
    m_kindBox->setEnabled(m_stageBox->currentData().toInt() == 0);
    rebuild();
    emit requestChanged();
}

void FiltersView::addTo(SnapshotRequest &request) const
{
    request.filters.emplace();
    request.filters->stage = std::max(0, m_stageBox->currentData().toInt());
    request.filters->selected = m_selected;
}

void FiltersView::display(const Snapshot &snapshot)
{
    if (!snapshot.filters || snapshot.filters == m_picture)
        return;
    m_picture = snapshot.filters;
    rebuild();
}

void FiltersView::select(int position)
{
    if (position == m_selected)
        return;
    m_selected = position;
    emit requestChanged();
}

void FiltersView::rebuild()
{
    m_pictures = m_picture ? UnitPictures::of(*m_picture, m_kindBox->currentIndex() == 0) : UnitPictures();
    m_order = m_picture ? unitOrder(*m_picture, m_orderBox->currentIndex() == 1) : std::vector<int>();
    if (m_current >= int(m_order.size()))
        m_current = -1;
    m_layout = layoutFor(size());
    setAccessibleDescription(infoLine());
    update();
}

GridLayout FiltersView::layoutFor(const QSize &size) const
{
    const double line = QFontMetricsF(font()).height();
    const QRectF room = QRectF(QPointF(), size).adjusted(margin, 5, -margin, -(line + 12));
    return GridLayout::make(room, int(m_order.size()), grids(), line + 8);
}

QRectF FiltersView::cellOf(int unit) const
{
    const auto at = std::find(m_order.begin(), m_order.end(), unit) - m_order.begin();
    return at < m_layout.count ? m_layout.cellAt(0, int(at)) : QRectF();
}

void FiltersView::setCurrent(int unit)
{
    if (unit == m_current)
        return;
    m_current = unit;
    setAccessibleDescription(infoLine());
    update();
}

QString FiltersView::activationsCaption() const
{
    const QString className = classNameOf(m_splits.get(), m_picture->selected);
    QString name = positionText(m_picture->selected);
    if (!className.isEmpty())
        name += QStringLiteral(" (%1)").arg(className);
    return tr("Answers of the units to image %1: %2").arg(name, m_pictures.activationsRange);
}

QString FiltersView::infoLine() const
{
    if (!m_picture)
        return {};
    return m_current >= 0 ? unitLines(*m_picture, m_current).join(QStringLiteral(" · ")) : unitsSummary(*m_picture);
}

void FiltersView::paintBadge(QPainter &painter, const QRectF &cell, int unit, const Theme &theme) const
{
    if (unit >= int(m_picture->units.size()))
        return;
    const UnitUse &use = m_picture->units[unit];
    if (!use.dead && use.duplicateOf < 0)
        return;
    painter.save();
    QFont font = smallType(painter.font(), 0.75);
    font.setBold(true);
    painter.setFont(font);
    const QString text = use.dead ? tr("dead") : QStringLiteral("= %1").arg(use.duplicateOf + 1);
    const QColor fill = use.dead ? theme.warning : mix(theme.text, theme.background, theme.dark ? 0.75 : 0.3);
    const QFontMetricsF metrics(font);
    QSizeF size(metrics.horizontalAdvance(text) + 6, metrics.height());
    const bool room = size.width() <= cell.width();
    if (!room)
        size = {7, 7};
    const QRectF badge(cell.right() - size.width(), cell.bottom() - size.height(), size.width(), size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(badge, 2, 2);
    painter.setPen(Qt::white);
    if (room)
        painter.drawText(badge, Qt::AlignCenter, text);
    painter.restore();
}

void FiltersView::paintGrid(QPainter &painter, const GridLayout &layout, int grid, const Theme &theme) const
{
    const std::vector<QImage> &images = grid == 0 ? m_pictures.main : m_pictures.activations;
    for (int i = 0; i < layout.count; ++i) {
        const int unit = m_order[i];
        if (unit >= int(images.size()))
            continue;
        const QRectF target = fitInCell(layout.cellAt(grid, i), images[unit].size());
        drawPicture(painter, target, images[unit]);
        painter.setBrush(Qt::NoBrush);
        if (unit == m_current) {
            painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(target.adjusted(-1, -1, 1, 1));
        }
        if (grid == 0)
            paintBadge(painter, target, unit, theme);
    }
}

void FiltersView::paint(QPainter &painter, const QSize &size, const GridLayout &layout) const
{
    const Theme theme(palette());
    painter.fillRect(QRect(QPoint(), size), theme.background);
    if (!m_picture || m_order.empty()) {
        paintNote(painter, QRect(QPoint(), size), theme, tr("No filters yet"),
                  tr("What each unit of a stage looks for will appear here, with units that are dead or say the same "
                     "as another.\nPress Run to begin."));
        return;
    }
    QString caption = m_pictures.mainCaption;
    if (layout.count < int(m_order.size()))
        caption = tr("%1 of %2 units. ").arg(layout.count).arg(m_order.size()) + caption;
    painter.setPen(theme.faint);
    drawElided(painter, layout.captionOf(0), caption);
    paintGrid(painter, layout, 0, theme);
    if (grids() > 1) {
        painter.setPen(theme.faint);
        drawElided(painter, layout.captionOf(1), activationsCaption());
        paintGrid(painter, layout, 1, theme);
    }
    painter.setPen(m_current >= 0 ? theme.text : theme.faint);
    const double line = QFontMetricsF(painter.font()).height();
    drawElided(painter, QRectF(margin, size.height() - line - 6, size.width() - 2 * margin, line + 2), infoLine());
}

void FiltersView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size(), m_layout);
}

QString FiltersView::csv() const
{
    return m_picture ? unitsCsv(*m_picture, m_order) : unitsCsv(FiltersPicture(), {});
}

void FiltersView::paintTo(QPainter &painter, const QSize &size)
{
    paint(painter, size, layoutFor(size));
}

void FiltersView::resizeEvent(QResizeEvent *)
{
    m_card->hide();
    m_layout = layoutFor(size());
}

void FiltersView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_layout = layoutFor(size());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

void FiltersView::mouseMoveEvent(QMouseEvent *event)
{
    const int at = m_picture ? m_layout.cellAt(event->position(), grids()) : -1;
    if (at < 0) {
        m_card->hide();
        return;
    }
    setCurrent(m_order[at]);
    m_card->showAt(event->position(), unitLines(*m_picture, m_order[at]));
}

void FiltersView::leaveEvent(QEvent *)
{
    m_card->hide();
    setCurrent(-1);
}

void FiltersView::keyPressEvent(QKeyEvent *event)
{
    const int now = int(std::find(m_order.begin(), m_order.end(), m_current) - m_order.begin());
    const bool none = now >= int(m_order.size());
    int next = none ? 0 : now;
    switch (event->key()) {
    case Qt::Key_Left:
        next = none ? 0 : now - 1;
        break;
    case Qt::Key_Right:
        next = none ? 0 : now + 1;
        break;
    case Qt::Key_Up:
        next = none ? 0 : now - m_layout.columns;
        break;
    case Qt::Key_Down:
        next = none ? 0 : now + m_layout.columns;
        break;
    case Qt::Key_Escape:
        setCurrent(-1);
        return;
    default:
        View::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < m_layout.count)
        setCurrent(m_order[next]);
}

}  // namespace pitfall
