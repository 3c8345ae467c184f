#include "ui/views/reconstructionsview.h"

#include "ui/views/bandlabels.h"
#include "ui/views/testimages.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int mostImages = 96;

}  // namespace

ReconstructionsView::ReconstructionsView(QWidget *parent)
    : View(parent), m_controls(new TitleRow(this)), m_card(new HoverCard(this))
{
    setAccessibleName(title());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_stageBox = m_controls->addCombo({}, tr("Stage that images are encoded through"),
                                      tr("Images are encoded up to this stage and decoded from it."));
    setStages(m_stageBox, tr("through %1"), tr("current stage"), 0, -1);
    connect(m_stageBox, &QComboBox::currentIndexChanged, this, &View::requestChanged);
}

QWidget *ReconstructionsView::titleControls()
{
    return m_controls;
}

void ReconstructionsView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_picture.reset();
    m_tiles.clear();
    m_selected = -1;
    m_set.clear();
    m_card->hide();
    setStages(m_stageBox, tr("through %1"), tr("current stage"), int(config.network.stages.size()),
              m_stageBox->currentData().toInt());
    relayout();
    emit requestChanged();
}

BandLayout ReconstructionsView::layoutFor(const QSize &size) const
{
    if (!m_splits || !m_splits->test.source)
        return {};
    const QFontMetrics metrics(font());
    const int left = bandLabels::margin + bandLabels::namesWidth(metrics), top = bandLabels::headerHeight(metrics) + 4;
    const QRectF area = QRectF(QPointF(), size).adjusted(left, top, -bandLabels::margin, -bandLabels::margin);
    return BandLayout::make(area, m_splits->test.source->shape, std::min(m_splits->test.count(), mostImages),
                            devicePixelRatioF());
}

std::vector<int> ReconstructionsView::wantedPositions() const
{
    std::vector<int> positions;
    const int count = m_splits ? std::min(m_layout.capacity(), m_splits->test.count()) : 0;
    if (!m_set.empty() && count > 0)
        return {m_set.begin(), m_set.begin() + std::min<std::ptrdiff_t>(count, std::ptrdiff_t(m_set.size()))};
    for (int i = 0; i < count; ++i)
        positions.push_back(i);
    if (count > 0 && m_selected >= count && m_selected < m_splits->test.count())
        positions.back() = m_selected;
    return positions;
}

void ReconstructionsView::addTo(SnapshotRequest &request) const
{
    const std::vector<int> positions = wantedPositions();
    if (positions.empty())
        return;
    request.reconstructions.emplace();
    request.reconstructions->throughStage = m_stageBox->currentData().toInt();
    request.reconstructions->positions = positions;
}

void ReconstructionsView::display(const Snapshot &snapshot)
{
    if (!snapshot.reconstructions || snapshot.reconstructions == m_picture)
        return;
    m_picture = snapshot.reconstructions;
    m_tiles.clear();
    chooseTiles();
    describe();
    update();
}

/// The first images of the picture that fit; the selected one is always among them if the picture has it.
void ReconstructionsView::chooseTiles()
{
    if (!m_picture)
        return;
    const auto &positions = m_picture->positions;
    std::vector<int> indices;
    for (int i = 0; i < int(positions.size()) && i < m_layout.capacity(); ++i)
        indices.push_back(i);
    const auto selected = std::find(positions.begin(), positions.end(), m_selected);
    if (selected != positions.end() && selected - positions.begin() >= int(indices.size()) && !indices.empty())
        indices.back() = int(selected - positions.begin());

    std::vector<Tile> tiles;
    for (const int index : indices) {
        const auto old = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile &t) { return t.index == index; });
        if (old != m_tiles.end()) {
            tiles.push_back(*old);
        } else {
            tiles.push_back({index,
                             {toImage(m_picture->inputs, index), toImage(m_picture->outputs, index),
                              errorImage(m_picture->inputs, m_picture->outputs, index, fullError)}});
        }
    }
    m_tiles = std::move(tiles);
}

void ReconstructionsView::describe()
{
    double mse = 0;
    for (const double each : m_picture->mse)
        mse += each / double(m_picture->mse.size());
    setAccessibleDescription(tr("%1 test images and what comes back of them through stage %2; mean MSE %3")
                                 .arg(m_picture->positions.size())
                                 .arg(m_picture->throughStage + 1)
                                 .arg(number(mse)));
}

void ReconstructionsView::relayout()
{
    m_layout = layoutFor(size());
    chooseTiles();
    if (const std::vector<int> wanted = wantedPositions(); wanted != m_requested) {
        m_requested = wanted;
        emit requestChanged();
    }
    update();
}

void ReconstructionsView::select(int position)
{
    if (position == m_selected)
        return;
    m_selected = position;
    relayout();
}

void ReconstructionsView::selectSet(const std::vector<int> &positions)
{
    if (positions == m_set)
        return;
    m_set = positions;
    relayout();
}

void ReconstructionsView::choose(int position)
{
    if (position == m_selected)
        return;
    select(position);
    emit imageSelected(position);
}

int ReconstructionsView::tileIndexOf(int position) const
{
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        if (m_picture->positions[m_tiles[i].index] == position)
            return i;
    }
    return -1;
}

QRectF ReconstructionsView::tileOf(int position, int row) const
{
    const int i = tileIndexOf(position);
    return i < 0 ? QRectF() : m_layout.tileAt(i, row);
}

void ReconstructionsView::paint(QPainter &painter, const QSize &size, const BandLayout &layout) const
{
    const Theme theme(palette());
    painter.fillRect(QRect(QPoint(), size), theme.background);
    if (m_tiles.empty()) {
        paintNote(painter, QRect(QPoint(), size), theme, tr("No reconstructions yet"),
                  tr("Test images will appear here above what the network makes of them, and above the error "
                     "between the two.\nPress Run to begin."));
        return;
    }
    const int count = std::min(int(m_tiles.size()), layout.capacity());
    double mse = 0, ssim = 0;
    for (int i = 0; i < count; ++i) {
        mse += m_picture->mse[m_tiles[i].index] / count;
        ssim += m_picture->ssim[m_tiles[i].index] / count;
    }
    bandLabels::paintHeader(painter, size.width(), theme, m_picture->throughStage, mse, ssim, count);
    bandLabels::paintNames(painter, theme, layout, count, fullError);
    for (int i = 0; i < count; ++i) {
        for (int row = 0; row < 3; ++row)
            drawPicture(painter, layout.tileAt(i, row), m_tiles[i].rows[row]);
    }
    const int selected = tileIndexOf(m_selected);
    if (selected < 0 || selected >= count)
        return;
    for (int row = 0; row < 3; ++row) {
        const QRectF outline = layout.tileAt(selected, row).adjusted(-1, -1, 1, 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(outline);
    }
}

void ReconstructionsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size(), m_layout);
}

void ReconstructionsView::paintTo(QPainter &painter, const QSize &size)
{
    paint(painter, size, layoutFor(size));
}

QImage ReconstructionsView::thumbnail() const
{
    constexpr int side = 32, columns = 2;
    if (int(m_tiles.size()) < columns)
        return {};
    QImage image(columns * side, 2 * side, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    for (int i = 0; i < columns; ++i)
        for (int row = 0; row < 2; ++row)
            drawPicture(painter, QRectF(i * side, row * side, side, side), m_tiles[std::size_t(i)].rows[row]);
    return image;
}

void ReconstructionsView::resizeEvent(QResizeEvent *)
{
    m_card->hide();
    relayout();
}

void ReconstructionsView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ReconstructionsView::mousePressEvent(QMouseEvent *event)
{
    const int index = m_layout.indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0 && index < int(m_tiles.size()))
        choose(m_picture->positions[m_tiles[index].index]);
}

void ReconstructionsView::mouseMoveEvent(QMouseEvent *event)
{
    const int at = m_layout.indexAt(event->position());
    if (at < 0 || at >= int(m_tiles.size())) {
        m_card->hide();
        return;
    }
    const int index = m_tiles[at].index;
    const int position = m_picture->positions[index];
    m_card->showAt(event->position(), {classNameOf(m_splits.get(), position), positionText(position),
                                       tr("MSE %1").arg(number(m_picture->mse[index])),
                                       tr("SSIM %1").arg(fixedNumber(m_picture->ssim[index], 2))});
}

void ReconstructionsView::leaveEvent(QEvent *)
{
    m_card->hide();
}

void ReconstructionsView::keyPressEvent(QKeyEvent *event)
{
    const int now = tileIndexOf(m_selected);
    int next = now;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now - 1;
        break;
    case Qt::Key_Right:
        next = now + 1;
        break;
    case Qt::Key_Up:
        next = now - m_layout.columns;
        break;
    case Qt::Key_Down:
        next = now < 0 ? 0 : now + m_layout.columns;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = int(m_tiles.size()) - 1;
        break;
    default:
        View::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < int(m_tiles.size()))
        choose(m_picture->positions[m_tiles[next].index]);
}

QString ReconstructionsView::csv() const
{
    QStringList lines(QStringLiteral("position,class,mse,ssim"));
    for (const Tile &tile : m_tiles) {
        const int position = m_picture->positions[tile.index];
        lines << QStringLiteral("%1,%2,%3,%4")
                     .arg(QString::number(position), csvField(classNameOf(m_splits.get(), position)),
                          QString::number(m_picture->mse[tile.index], 'g', 8),
                          QString::number(m_picture->ssim[tile.index], 'g', 8));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
