#include "ui/views/changesview.h"

#include "ui/views/testimages.h"
#include "ui/widgets/gridlayout.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr int margin = 16;
constexpr int framed = 3;  // units that changed most

QString movedText(double before, double now)
{
    return QStringLiteral("%1\u00a0→\u00a0%2").arg(number(before), number(now));
}

/// The indices of the largest, largest first.
std::vector<int> largestOf(const std::vector<double> &sizes, int count)
{
    std::vector<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sizes[a] > sizes[b]; });
    order.resize(std::min(order.size(), std::size_t(count)));
    return order;
}

}  // namespace

template<class Part>
void ChangesView::Two<Part>::take(const std::shared_ptr<const Part> &part, std::int64_t at, bool comparable)
{
    if (at != step && comparable) {
        before = now;
        stepBefore = step;
    } else if (!comparable) {
        before.reset();
        stepBefore = -1;
    }
    now = part;
    step = at;
}

ChangesView::ChangesView(QWidget *parent) : View(parent)
{
    setAccessibleName(title());
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(300, 200);
}

void ChangesView::begin(const ExperimentConfig &, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_filters = {};
    m_image = {};
    m_stage = 0;
    m_losses.clear();
    rebuild();
    emit requestChanged();
}

void ChangesView::select(int position)
{
    if (position < 0 || position == m_selected)
        return;
    m_selected = position;
    emit requestChanged();
}

void ChangesView::addTo(SnapshotRequest &request) const
{
    if (!m_splits || m_splits->test.count() == 0)
        return;
    const int position = std::clamp(m_selected, 0, m_splits->test.count() - 1);
    request.filters.emplace();
    request.filters->stage = m_stage;
    request.filters->selected = position;
    request.reconstructions.emplace();
    request.reconstructions->throughStage = m_stage;
    request.reconstructions->positions = {position};
}

void ChangesView::display(const Snapshot &snapshot)
{
    if (snapshot.stage != m_stage) {
        m_stage = snapshot.stage;
        emit requestChanged();
    }
    bool changed = false;
    if (const auto &part = snapshot.filters; part && part != m_filters.now) {
        const auto &now = m_filters.now;
        m_filters.take(part, snapshot.step, now && now->stage == part->stage && now->selected == part->selected);
        changed = true;
    }
    if (const auto &part = snapshot.reconstructions; part && part != m_image.now) {
        const auto &now = m_image.now;
        m_image.take(part, snapshot.step,
                     now && now->throughStage == part->throughStage && now->positions == part->positions);
        changed = true;
    }
    if (!changed)
        return;
    rebuild();
    if (m_filters.step == m_image.step)
        emit shown(m_filters.step);
}

void ChangesView::addLoss(std::int64_t step, double loss)
{
    constexpr std::size_t kept = 16;
    m_losses[step] = loss;
    while (m_losses.size() > kept)
        m_losses.erase(m_losses.begin());
    setAccessibleDescription(sentence());
    update();
}

std::optional<double> ChangesView::lossAt(std::int64_t step) const
{
    const auto found = m_losses.find(step);
    return found == m_losses.end() ? std::nullopt : std::optional(found->second);
}

ChangesView::Grid ChangesView::gridOf(const QString &title, const ImageBatch &before, const ImageBatch &now,
                                      bool isSigned) const
{
    Grid grid;
    grid.title = title;
    const auto [low, high] = valueRange(now);
    const float most = std::max({std::abs(low), std::abs(high), 1e-12f});
    for (int i = 0; i < now.count(); ++i)
        grid.now.push_back(isSigned ? toImage(now, i, -most, most) : toImage(now, i, std::min(0.f, low), high));
    grid.sizes = changesOf(before, now);
    for (const double size : grid.sizes)
        grid.most = std::max(grid.most, size);
    const Theme theme(palette());
    for (int i = 0; i < int(grid.sizes.size()); ++i)
        grid.changes.push_back(changeImage(before, now, i, grid.most, theme));
    return grid;
}

void ChangesView::rebuild()
{
    m_weights = m_answers = {};
    m_input = m_output = m_outputChange = {};
    if (const auto &now = m_filters.now) {
        const FiltersPicture &before = m_filters.before ? *m_filters.before : FiltersPicture();
        const QString stage = QString::number(now->stage + 1);
        const bool kernels = now->kernels.count() > 0;
        m_weights = kernels
                        ? gridOf(tr("Weights of stage %1").arg(stage), before.kernels, now->kernels, true)
                        : gridOf(tr("What units of stage %1 paint").arg(stage), before.decoded, now->decoded, false);
        m_answers = gridOf(tr("Activations of the units"), before.activations, now->activations, false);
    }
    if (const auto &now = m_image.now; now && !now->mse.empty()) {
        m_input = toImage(now->inputs, 0);
        m_output = toImage(now->outputs, 0);
        if (const auto &before = m_image.before) {
            const auto changes = changesOf(before->outputs, now->outputs);
            m_outputMost = changes.empty() ? 0 : changes.front();
            if (!changes.empty())
                m_outputChange = changeImage(before->outputs, now->outputs, 0, m_outputMost, Theme(palette()));
        }
    }
    setAccessibleDescription(sentence());
    update();
}

QString ChangesView::sentence() const
{
    if (!m_filters.now)
        return tr("Nothing has been shown yet.");
    if (!m_filters.before)
        return tr("Step %1. The next batch will show what it changes.").arg(grouped(m_filters.step));
    QStringList parts;
    const std::int64_t batches = m_filters.step - m_filters.stepBefore;
    parts << (batches == 1
                  ? tr("Batch %1").arg(grouped(m_filters.step))
                  : tr("Batches %1 to %2").arg(grouped(m_filters.stepBefore + 1)).arg(grouped(m_filters.step)));
    if (loss())
        parts << tr("loss of the batch %1").arg(lossBefore() ? movedText(*lossBefore(), *loss()) : number(*loss()));
    parts << (m_filters.now->kernels.count() ? tr("weights moved by up to %1") : tr("units changed by up to %1"))
                 .arg(number(m_weights.most, 2));
    if (m_answers.most > 0)
        parts << tr("activations by up to %1").arg(number(m_answers.most, 2));
    if (m_image.before && m_image.now && !m_image.before->mse.empty() && !m_image.now->mse.empty())
        parts << tr("error of this image %1").arg(movedText(m_image.before->mse[0], m_image.now->mse[0]));
    return parts.join(QStringLiteral(" · "));
}

void ChangesView::paintCaption(QPainter &painter, const QRectF &line, const QString &text, const Theme &theme) const
{
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
}

// Above what is there now, below how it changed.
void ChangesView::paintGrid(QPainter &painter, const QRectF &room, const Grid &grid, const Theme &theme) const
{
    const double line = QFontMetricsF(painter.font()).height() + 6;
    const GridLayout layout =
        GridLayout::make(room.adjusted(0, 0, 0, -line), int(grid.now.size()), 2, line, room.width());
    paintCaption(painter, layout.captionOf(0), grid.title, theme);
    if (!grid.changes.empty())
        paintCaption(painter, layout.captionOf(1), tr("change: up to ±%1").arg(number(grid.most, 2)), theme);
    const std::vector<int> most = largestOf(grid.sizes, framed);
    for (int i = 0; i < layout.count; ++i)
        for (int row = 0; row < 2; ++row) {
            const std::vector<QImage> &images = row == 0 ? grid.now : grid.changes;
            if (i >= int(images.size()))
                continue;
            const QRectF target = fitInCell(layout.cellAt(row, i), images[i].size());
            drawPicture(painter, target, images[i]);
            painter.setBrush(Qt::NoBrush);
            const bool isMost = std::find(most.begin(), most.end(), i) != most.end() && grid.sizes[i] > 0;
            painter.setPen(QPen(isMost ? theme.accent : theme.grid, isMost ? 3 : 1));
            painter.drawRect(target.adjusted(-1, -1, 1, 1));
        }
}

void ChangesView::paintImage(QPainter &painter, const QRectF &room, const Theme &theme) const
{
    const double line = QFontMetricsF(painter.font()).height() + 6;
    const double side = std::min((room.width() - 12) / 2, (room.height() - 3 * line) / 2);
    const auto put = [&](int column, int row, const QString &caption, const QImage &image) {
        const QPointF corner(room.left() + column * (side + 12), room.top() + row * (side + line));
        paintCaption(painter, QRectF(corner, QSizeF(column == 1 || row == 1 ? room.right() - corner.x() : side, line)),
                     caption, theme);
        if (!image.isNull())
            drawPicture(painter, fitInCell(QRectF(corner.x(), corner.y() + line, side, side), image.size()), image);
    };
    put(0, 0, tr("Image"), m_input);
    put(1, 0, tr("Comes back"), m_output);
    if (m_outputChange.isNull())
        return;
    put(0, 1, tr("change: up to ±%1").arg(number(m_outputMost, 2)), m_outputChange);
    const QRectF error(room.left() + side + 12, room.top() + side + 2 * line, room.right() - room.left() - side - 12,
                       side);
    const double before = m_image.before->mse[0], now = m_image.now->mse[0];
    painter.setPen(theme.text);
    painter.drawText(error, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("error\n%1\n→ %2").arg(number(before), number(now)));
    const QColor colour = theme.readable(now < before ? okabeIto::green : okabeIto::vermillion, 4.5);
    painter.setPen(colour);
    painter.drawText(error, Qt::AlignLeft | Qt::AlignBottom, now < before ? tr("▼ less") : tr("▲ more"));
}

void ChangesView::paint(QPainter &painter, const QSize &size) const
{
    const Theme theme(palette());
    painter.fillRect(QRect(QPoint(), size), theme.background);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_filters.now) {
        paintNote(painter, QRect(QPoint(), size), theme, tr("One batch at a time"),
                  tr("What each batch changes will be shown here: weights, activations, and the error."));
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const QRectF all = QRectF(QPointF(), QSizeF(size)).adjusted(margin, 8, -margin, -8);
    const QRectF words = metrics.boundingRect(all, Qt::TextWordWrap, sentence());
    const QRectF room = all.adjusted(0, 0, 0, -words.height() - 8);
    const double third = (room.width() - 2 * 24) / 3;
    paintGrid(painter, QRectF(room.left(), room.top(), third, room.height()), m_weights, theme);
    paintGrid(painter, QRectF(room.left() + third + 24, room.top(), third, room.height()), m_answers, theme);
    paintImage(painter, QRectF(room.left() + 2 * (third + 24), room.top(), third, room.height()), theme);
    painter.setPen(theme.text);
    painter.drawText(QRectF(all.left(), all.bottom() - words.height(), all.width(), words.height()),
                     Qt::AlignLeft | Qt::TextWordWrap, sentence());
}

void ChangesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void ChangesView::paintTo(QPainter &painter, const QSize &size)
{
    paint(painter, size);
}

void ChangesView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

QString ChangesView::csv() const
{
    QStringList lines(QStringLiteral("unit,weights_changed_by,activation_changed_by"));
    const auto text = [](const std::vector<double> &sizes, std::size_t i) {
        return i < sizes.size() ? QString::number(sizes[i], 'g', 6) : QString();
    };
    for (std::size_t i = 0; i < std::max(m_weights.sizes.size(), m_answers.sizes.size()); ++i)
        lines << QStringLiteral("%1,%2,%3").arg(i + 1).arg(text(m_weights.sizes, i), text(m_answers.sizes, i));
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
