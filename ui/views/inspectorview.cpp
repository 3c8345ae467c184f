#include "ui/views/inspectorview.h"

#include "core/experiment/measure.h"
#include "ui/views/measuretext.h"
#include "ui/views/testimages.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr double fullError = 0.5;
constexpr double gap = 8;

}  // namespace

InspectorView::InspectorView(QWidget *parent)
    : View(parent), m_controls(new TitleRow(this)), m_number(new QSpinBox), m_card(new HoverCard(this))
{
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);

    m_number->setPrefix(QStringLiteral("#"));
    m_number->setRange(-1, -1);
    m_number->setSpecialValueText(tr("none"));
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(tr("Number of the test image"));
    m_number->setToolTip(tr("Number of the image in the test split. Arrow keys go to the next."));
    m_controls->addWidget(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &InspectorView::choose);

    m_find = m_controls->addCombo({}, tr("Find an image"), tr("Goes to the next image of this kind."));
    m_find->addItem(tr("find…"), int(Search::None));
    m_find->addItem(tr("worst reconstructed"), int(Search::WorstReconstructed));
    m_find->addItem(tr("most confident mistake"), int(Search::MostConfidentMistake));
    m_find->addItem(tr("next of this class"), int(Search::NextOfClass));
    connect(m_find, &QComboBox::activated, this, [this](int index) {
        find(Search(m_find->itemData(index).toInt()));
        m_find->setCurrentIndex(0);
    });
}

QWidget *InspectorView::titleControls()
{
    return m_controls;
}

void InspectorView::begin(const ExperimentConfig &, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_picture.reset();
    m_targets.clear();
    m_search = Search::None;
    m_card->hide();
    offerSearches();
    const QSignalBlocker blocker(m_number);
    m_number->setRange(-1, m_splits ? m_splits->test.count() - 1 : -1);
    m_number->setValue(m_selected);
    update();
}

// Without labels there are no mistakes, and no class to go through.
void InspectorView::offerSearches()
{
    const bool labelled = hasLabels(m_splits.get());
    for (const Search search : {Search::MostConfidentMistake, Search::NextOfClass}) {
        const int row = m_find->findData(int(search));
        static_cast<QStandardItemModel *>(m_find->model())->item(row)->setEnabled(labelled);
        m_find->setItemData(row, labelled ? QString() : noLabelsReason(), Qt::ToolTipRole);
    }
}

void InspectorView::addTo(SnapshotRequest &request) const
{
    if (m_selected >= 0) {
        request.inspector.emplace();
        request.inspector->position = m_selected;
        request.inspector->neighbours = 12;
    }
    if (m_search != Search::None && m_splits) {
        request.values.emplace();
        request.values->images = m_splits->test.count();
    }
}

void InspectorView::display(const Snapshot &snapshot)
{
    if (m_search != Search::None && snapshot.values)
        answerSearch(*snapshot.values);
    if (!snapshot.inspector || snapshot.inspector == m_picture)
        return;
    m_picture = snapshot.inspector;
    update();
}

void InspectorView::select(int position)
{
    if (position == m_selected)
        return;
    m_selected = position;
    const QSignalBlocker blocker(m_number);
    m_number->setValue(position);
    m_card->hide();
    update();
    emit requestChanged();
}

void InspectorView::choose(int position)
{
    if (position == m_selected)
        return;
    select(position);
    emit imageSelected(position);
}

void InspectorView::find(Search search)
{
    const bool needsLabels = search == Search::MostConfidentMistake || search == Search::NextOfClass;
    if (!m_splits || search == Search::None || (needsLabels && !hasLabels(m_splits.get())))
        return;
    const Subset &test = m_splits->test;
    if (search == Search::NextOfClass) {
        const int from = std::max(0, m_selected);
        for (int step = 1; step <= test.count(); ++step)
            if (const int next = (from + step) % test.count(); test.label(next) == test.label(from))
                return choose(next);
        return;
    }
    m_search = search;
    emit requestChanged();
}

// Ranked by what is looked for; the one after the selected image, or the first.
void InspectorView::answerSearch(const ImageValuesPicture &values)
{
    const Search search = std::exchange(m_search, Search::None);
    const bool mistakes = search == Search::MostConfidentMistake;
    if (!m_splits || (mistakes && values.predicted.empty()))
        return;
    std::vector<int> order;
    for (int i = 0; i < int(values.values.size()) && i < m_splits->test.count(); ++i)
        if (!mistakes || values.predicted[i] != m_splits->test.label(i))
            order.push_back(i);
    const std::vector<float> &rank = mistakes ? values.confidence : values.values;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank[a] > rank[b]; });
    const auto at = std::find(order.begin(), order.end(), m_selected);
    if (!order.empty())
        choose(at == order.end() || std::next(at) == order.end() ? order.front() : *std::next(at));
}

bool InspectorView::isCurrent() const
{
    return m_picture && m_splits && m_picture->position == m_selected;
}

QString InspectorView::verdict() const
{
    if (!hasLabels(m_splits.get()))
        return noLabelsReason();
    const QString truth = classNameOf(m_splits.get(), m_selected);
    const auto &shares = m_picture->probabilities;
    if (shares.empty())
        return tr("%1. The live probe has not been fitted to this stage yet.").arg(truth);
    const auto best = std::max_element(shares.begin(), shares.end());
    const int predicted = int(best - shares.begin());
    if (predicted == m_splits->test.label(m_selected))
        return tr("%1, recognised by the linear probe (%2).").arg(truth, percent(*best, 0));
    const auto &names = m_splits->test.dataset->classNames;
    const QString taken = QString::fromStdString(names.at(std::size_t(predicted)));
    return tr("Taken for %1 by the linear probe (%2); it is %3.").arg(taken, percent(*best, 0), truth);
}

void InspectorView::paintPictures(QPainter &painter, const QRectF &room) const
{
    const Theme theme(palette());
    const double line = painter.fontMetrics().height();
    const double side = std::min((room.width() - 2 * gap) / 3, room.height() - line);
    const double left = room.left();
    const std::array pictures = {toImage(m_picture->input, 0), toImage(m_picture->output, 0),
                                 errorImage(m_picture->output, m_picture->input, 0, fullError)};
    const std::array names = {tr("input"), tr("output"), tr("error")};
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QRectF tile(left + double(i) * (side + gap), room.top(), side, side);
        drawPicture(painter, tile, pictures[i]);
        painter.setPen(theme.faint);
        painter.drawText(QRectF(tile.left() - gap / 2, tile.bottom(), side + gap, line), Qt::AlignCenter, names[i]);
    }
}

/// How wide a score is with its value.
double InspectorView::scoreWidth(const QFontMetrics &metrics) const
{
    double widest = 0;
    for (const auto &each : m_picture->scores)
        widest = std::max<double>(widest, metrics.horizontalAdvance(QString::fromStdString(measure(each.first).label)));
    return widest + metrics.horizontalAdvance(QStringLiteral("  0.00000"));
}

/// Three columns unless letters would become too small, which they also become where there is little room.
InspectorView::ScoreGrid InspectorView::scoreGrid(const QFontMetrics &metrics, const QSizeF &room) const
{
    constexpr double smallest = 0.7, spacing = 16;
    const double each = scoreWidth(metrics);
    const auto fitting = [&](int columns) { return (room.width() - (columns - 1) * spacing) / columns / each; };
    const int columns = fitting(3) >= 0.75 ? 3 : 2;
    const double rows = std::ceil(double(m_picture->scores.size()) / columns);
    const double high = room.height() / 4 / (rows * metrics.height());  // pictures have the rest
    return {columns, std::clamp(std::min(fitting(columns), high), smallest, 1.0), rows * metrics.height()};
}

void InspectorView::paintScores(QPainter &painter, const QRectF &room, int columns, double scale) const
{
    const double width = (room.width() - (columns - 1) * 16) / columns;
    const QFont before = painter.font();
    QFont font = before;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    painter.setFont(font);
    const Theme theme(palette());
    const double line = painter.fontMetrics().height();
    int cell = 0;
    for (const Measure &measure : measures()) {
        const auto found = m_picture->scores.find(measure.key);
        if (found == m_picture->scores.end())
            continue;
        const QRectF row(room.left() + (cell % columns) * (width + 16), room.top() + (cell / columns) * line, width,
                         line);
        if (row.bottom() > room.bottom() + 1)
            break;
        ++cell;
        painter.setPen(theme.faint);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, coreText(measure.label));
        painter.setPen(theme.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, number(found->second));
    }
    painter.setFont(before);
}

void InspectorView::paintProbabilities(QPainter &painter, const QRectF &room) const
{
    if (!hasLabels(m_splits.get()))
        return;
    const Theme theme(palette());
    const auto &names = m_splits->test.dataset->classNames;
    const auto &shares = m_picture->probabilities;
    const double line = painter.fontMetrics().height();
    const int truth = m_splits->test.label(m_selected);
    double nameWidth = 0;
    for (const std::string &name : names)
        nameWidth = std::max<double>(nameWidth, painter.fontMetrics().horizontalAdvance(QString::fromStdString(name)));
    nameWidth = std::min(nameWidth + 12, room.width() * 0.6);
    for (std::size_t c = 0; c < names.size() && double(c + 1) * line <= room.height() + 1; ++c) {
        const QRectF row(room.left(), room.top() + double(c) * line, room.width(), line);
        QFont font = painter.font();
        font.setBold(int(c) == truth);
        painter.setFont(font);
        painter.setPen(int(c) == truth ? theme.text : theme.faint);
        const QString name = QString::fromStdString(names[c]);
        painter.drawText(QRectF(row.left(), row.top(), nameWidth - 4, line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, int(nameWidth) - 4));
        font.setBold(false);
        painter.setFont(font);
        const double share = c < shares.size() ? shares[c] : 0;
        const QRectF bar(row.left() + nameWidth, row.top() + 2, row.width() - nameWidth, line - 4);
        painter.fillRect(bar, mix(theme.background, theme.text, 0.07));
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), theme.label(int(c)));
    }
}

void InspectorView::paintNeighbours(QPainter &painter, const QRectF &room, int row,
                                    std::vector<std::pair<QRectF, int>> *targets) const
{
    const Theme theme(palette());
    const auto &all = row == 0 ? m_picture->inPixels : m_picture->inCode;
    const double line = painter.fontMetrics().height();
    const int truth = m_splits->test.label(m_selected);
    const auto same = std::count_if(all.begin(), all.end(),
                                    [&](const auto &each) { return m_splits->test.label(each.position) == truth; });
    painter.setPen(theme.text);
    const QString space =
        row == 0 ? tr("Nearest by pixels") : tr("Nearest by the code of stage %1").arg(m_picture->stage + 1);
    painter.drawText(QRectF(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     hasLabels(m_splits.get()) ? tr("%1: %2 of %3 of its class").arg(space).arg(same).arg(all.size())
                                               : space);
    const double side = std::max(16.0, std::min(room.height() - line - 4, (room.width() + 4) / double(all.size()) - 4));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF tile(room.left() + double(i) * (side + 4), room.top() + line + 1, side, side);
        if (tile.right() > room.right() + 1)
            break;
        const int position = all[i].position;
        const bool alike = m_splits->test.label(position) == truth;
        drawPicture(painter, tile, testImage(m_splits.get(), position));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(alike ? theme.accent : theme.warning, alike ? 1.5 : 2.5));  // without labels all are alike
        painter.drawRect(tile.adjusted(-1, -1, 1, 1));
        if (targets)
            targets->emplace_back(tile, position);
    }
}

void InspectorView::paint(QPainter &painter, const QSize &size, std::vector<std::pair<QRectF, int>> *targets) const
{
    const Theme theme(palette());
    const QRectF whole = QRectF(QPointF(), QSizeF(size)).adjusted(10, 8, -10, -8);
    if (m_selected < 0 || !m_splits)
        return paintNote(painter, whole, theme, tr("No image is selected"),
                         hasLabels(m_splits.get())
                             ? tr("Click an image in any view, or find one above: the worst reconstructed, the most "
                                  "confident mistake.")
                             : tr("Click an image in any view, or find the worst reconstructed above."));
    if (!m_picture)
        return paintNote(painter, whole, theme, tr("Looking…"), {});
    painter.setOpacity(isCurrent() ? 1 : 0.4);
    if (whole.width() > 1.2 * whole.height())
        paintWide(painter, whole, targets);
    else
        paintTall(painter, whole, targets);
}

double InspectorView::verdictHeight(QPainter &painter, double width) const
{
    const QString text = isCurrent() ? verdict() : QStringLiteral(" ");
    return painter.boundingRect(QRectF(0, 0, width, 400), Qt::TextWordWrap, text).height();
}

void InspectorView::paintVerdict(QPainter &painter, const QRectF &room) const
{
    painter.setPen(Theme(palette()).text);
    if (isCurrent())
        painter.drawText(room, Qt::TextWordWrap, verdict());
}

// Pictures, verdict and scores beside the probabilities, neighbours below.
void InspectorView::paintWide(QPainter &painter, const QRectF &whole,
                              std::vector<std::pair<QRectF, int>> *targets) const
{
    const double line = painter.fontMetrics().height();
    const double left = whole.width() * 0.6;
    const double strips = std::clamp(whole.height() * 0.19, line + 24, line + 70);
    const double upper = whole.height() - 2 * strips - 2 * gap;
    const double text = verdictHeight(painter, left);
    const ScoreGrid grid = scoreGrid(painter.fontMetrics(), {left, upper - text});
    const double scores = grid.height * grid.scale;
    const double pictures = std::min(upper - text - scores - 2 * gap, (left - 2 * gap) / 3 + line);
    double y = whole.top();
    paintPictures(painter, QRectF(whole.left(), y, left, pictures));
    y += pictures + gap;
    paintVerdict(painter, QRectF(whole.left(), y, left, text));
    if (!isCurrent())
        return;
    paintScores(painter, QRectF(whole.left(), y + text + gap, left, scores + 2), grid.columns, grid.scale);
    paintProbabilities(painter, QRectF(whole.left() + left + 20, whole.top(), whole.width() - left - 20, upper));
    y = whole.top() + upper + gap;
    paintNeighbours(painter, QRectF(whole.left(), y, whole.width(), strips), 0, targets);
    paintNeighbours(painter, QRectF(whole.left(), y + strips + gap, whole.width(), strips), 1, targets);
}

// One below the other; scores beside probabilities.
void InspectorView::paintTall(QPainter &painter, const QRectF &whole,
                              std::vector<std::pair<QRectF, int>> *targets) const
{
    const double line = painter.fontMetrics().height();
    const double text = verdictHeight(painter, whole.width());
    const double lists = std::min(10 * line, whole.height() * 0.4);
    const double strips = std::clamp((whole.height() - lists - text) * 0.2, line + 22, line + 64);
    const double pictures = whole.height() - lists - text - 2 * strips - 4 * gap;
    double y = whole.top();
    const auto take = [&](double height) {
        const QRectF room(whole.left(), y, whole.width(), height);
        y += height + gap;
        return room;
    };
    if (pictures > 40)
        paintPictures(painter, take(std::min(pictures, (whole.width() - 2 * gap) / 3 + line)));
    paintVerdict(painter, take(text));
    if (!isCurrent())
        return;
    const QRectF room = take(lists);
    const double left = std::clamp(room.width() * 0.4, 110.0, 190.0);
    paintScores(painter, QRectF(room.left(), room.top(), left, room.height()), 1, 1);
    paintProbabilities(painter, QRectF(room.left() + left + 18, room.top(), room.width() - left - 18, room.height()));
    paintNeighbours(painter, take(strips), 0, targets);
    paintNeighbours(painter, take(strips), 1, targets);
}

void InspectorView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_targets.clear();
    paint(painter, size(), &m_targets);
    if (hasFocus()) {
        painter.setOpacity(1);
        painter.setPen(QPen(Theme(palette()).accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void InspectorView::paintTo(QPainter &painter, const QSize &size)
{
    paint(painter, size, nullptr);
}

QRectF InspectorView::neighbourAt(int row, int index) const
{
    if (!isCurrent())
        return {};
    const auto &all = row == 0 ? m_picture->inPixels : m_picture->inCode;
    if (index >= int(all.size()))
        return {};
    // Pixels come first; an image may be in both rows.
    int seen = 0;
    for (const auto &[tile, position] : m_targets)
        if (position == all[index].position &&
            (seen++ > 0 || row == 0 || tile.top() > m_targets.front().first.top() + 5))
            return tile;
    return {};
}

void InspectorView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    for (const auto &[tile, position] : m_targets)
        if (tile.contains(event->position()))
            return choose(position);
}

void InspectorView::mouseMoveEvent(QMouseEvent *event)
{
    for (const auto &[tile, position] : m_targets)
        if (tile.contains(event->position()))
            return m_card->showAt(
                tile.center(), {classNameOf(m_splits.get(), position), positionText(position), tr("click to inspect")},
                testImage(m_splits.get(), position));
    m_card->hide();
}

void InspectorView::leaveEvent(QEvent *event)
{
    View::leaveEvent(event);
    m_card->hide();
}

void InspectorView::keyPressEvent(QKeyEvent *event)
{
    if (!m_splits || m_splits->test.count() == 0)
        return View::keyPressEvent(event);
    const int last = m_splits->test.count() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_selected - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_selected + 1));
    case Qt::Key_W:
        return find(Search::WorstReconstructed);
    case Qt::Key_M:
        return find(Search::MostConfidentMistake);
    case Qt::Key_N:
        return find(Search::NextOfClass);
    default:
        return View::keyPressEvent(event);
    }
}

QString InspectorView::csv() const
{
    QStringList lines(QStringLiteral("what,name,value"));
    if (!isCurrent())
        return lines.join(u'\n') + u'\n';
    const auto add = [&](const QString &what, const QString &name, const QString &value) {
        lines << what + u',' + csvField(name) + u',' + value;
    };
    add(QStringLiteral("image"), classNameOf(m_splits.get(), m_selected), QString::number(m_selected));
    for (const auto &[key, value] : m_picture->scores)
        add(QStringLiteral("score"), QString::fromStdString(key), QString::number(value, 'g', 7));
    const auto &names = m_splits->test.dataset->classNames;
    for (std::size_t c = 0; hasLabels(m_splits.get()) && c < m_picture->probabilities.size(); ++c)
        add(QStringLiteral("probability"), QString::fromStdString(names[c]),
            QString::number(m_picture->probabilities[c], 'g', 7));
    for (const auto &[what, all] : {std::pair(QStringLiteral("by pixels"), &m_picture->inPixels),
                                    std::pair(QStringLiteral("by code"), &m_picture->inCode)})
        for (const auto &each : *all)
            add(what, positionText(each.position), QString::number(each.distance, 'g', 7));
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
