#include "ui/views/separabilityview.h"

#include "ui/views/separabilitytable.h"
#include "ui/views/testimages.h"
#include "ui/widgets/confusionmatrix.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/thumbnails.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int mostThumbnails = 200;

/// Positions of the images of class `row` that were taken for `column`, the most confident verdict first.
std::vector<int> confused(const Splits &splits, const ClassVerdicts &verdicts, int row, int column)
{
    std::vector<int> positions;
    const int count = std::min<int>(splits.test.count(), int(verdicts.predicted.size()));
    for (int i = 0; i < count; ++i) {
        if (splits.test.label(i) == row && verdicts.predicted[i] == column)
            positions.push_back(i);
    }
    const auto confidence = [&](int i) { return i < int(verdicts.confidence.size()) ? verdicts.confidence[i] : 0.0; };
    std::stable_sort(positions.begin(), positions.end(), [&](int a, int b) { return confidence(a) > confidence(b); });
    return positions;
}

/// The most frequent confusion, for a first look; {-1, -1} if nothing is confused.
std::pair<int, int> mostConfused(const std::vector<std::vector<int>> &counts)
{
    std::pair<int, int> most{-1, -1};
    int highest = 0;
    for (int row = 0; row < int(counts.size()); ++row) {
        for (int column = 0; column < int(counts[row].size()); ++column) {
            if (row != column && counts[row][column] > highest) {
                highest = counts[row][column];
                most = {row, column};
            }
        }
    }
    return most;
}

/// The matrix takes the width that its height is worth, the images the rest.
class LowerHalf : public QWidget {
public:
    LowerHalf(ConfusionMatrix *matrix, Thumbnails *thumbnails) : m_matrix(matrix), m_thumbnails(thumbnails)
    {
        matrix->setParent(this);
        thumbnails->setParent(this);
        setMinimumHeight(matrix->minimumSizeHint().height());
        setMinimumWidth(matrix->minimumSizeHint().width() + thumbnails->minimumSizeHint().width());
    }
    static int matrixWidth(const ConfusionMatrix &matrix, const QSize &size)
    {
        return std::min(matrix.widthFor(size.height()), size.width() * 62 / 100);
    }
    void arrange()
    {
        const int left = matrixWidth(*m_matrix, size());
        m_matrix->setGeometry(0, 0, left, height());
        m_thumbnails->setGeometry(left, 0, width() - left, height());
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }

private:
    ConfusionMatrix *m_matrix;
    Thumbnails *m_thumbnails;
};

QStringList namesOf(const SeparabilityReport &report)
{
    QStringList names;
    for (const std::string &name : report.classNames)
        names << QString::fromStdString(name);
    return names;
}

}  // namespace

SeparabilityView::SeparabilityView(QWidget *parent)
    : LabView(
          tr("Separability"),
          [] {
              return tr(
                  "How well can classes be told apart in the raw pixels, in PCA and LDA of them, and in the codes of "
                  "each stage, untrained and trained? The same measures side by side, and the images that are "
                  "confused.");
          },
          parent),
      m_table(new SeparabilityTable), m_matrix(new ConfusionMatrix), m_thumbnails(new Thumbnails)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto *lower = new LowerHalf(m_matrix, m_thumbnails);
    layout->addWidget(lower, 1);
    m_arrange = [lower] { lower->arrange(); };
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_matrix->setAccessibleName(tr("Confusion matrix"));
    m_thumbnails->setAccessibleName(tr("Images that were confused"));
    connect(m_table, &SeparabilityTable::rowChosen, this, [this](int row) {
        m_rowChosen = true;
        chooseRow(row);
    });
    connect(m_matrix, &ConfusionMatrix::cellChosen, this, &SeparabilityView::chooseCell);
    connect(m_thumbnails, &Thumbnails::chosen, this, [this](int position) {
        select(position);
        emit imageSelected(position);
    });
    setPage(page);
    setFocusOfResult(m_table);
}

void SeparabilityView::select(int position)
{
    m_thumbnails->setSelected(position);
}

// Until a person chooses, the last one measured is looked at.
void SeparabilityView::showReport(std::shared_ptr<const SeparabilityReport> report, std::int64_t step)
{
    m_report = std::move(report);
    m_step = step;
    if (m_report->representations.empty())
        return;
    m_table->setReport(m_report);
    const int last = int(m_report->representations.size()) - 1;
    chooseRow(m_rowChosen && m_table->chosenRow() >= 0 ? m_table->chosenRow() : last);
    setResult(separabilitySentence(*m_report), step, coreText(m_report->protocol));
}

void SeparabilityView::clear()
{
    m_report.reset();
    m_rowChosen = false;
    m_table->setReport(nullptr);
    m_matrix->setCounts({}, {});
    m_matrix->setChosen(-1, -1);
    m_thumbnails->setItems({}, {});
}

const ClassVerdicts *SeparabilityView::verdicts() const
{
    const int row = m_table->chosenRow();
    if (!m_report || row < 0)
        return nullptr;
    const ClassVerdicts &verdicts = m_report->representations[row].verdicts;
    return verdicts.confusion.size() == m_report->classNames.size() ? &verdicts : nullptr;
}

void SeparabilityView::chooseRow(int row)
{
    m_table->setChosenRow(row);
    const ClassVerdicts *found = verdicts();
    m_matrix->setCounts(namesOf(*m_report), found ? found->confusion : std::vector<std::vector<int>>());
    m_arrange();
    if (!found)
        return m_thumbnails->setItems(tr("No classes were predicted from this."), {});
    const auto [confusedRow, confusedColumn] = mostConfused(found->confusion);
    const bool kept = m_matrix->chosenRow() >= 0;
    chooseCell(kept ? m_matrix->chosenRow() : confusedRow, kept ? m_matrix->chosenColumn() : confusedColumn);
}

void SeparabilityView::chooseCell(int row, int column)
{
    m_matrix->setChosen(row, column);
    const ClassVerdicts *found = verdicts();
    if (!found || !splits() || m_matrix->chosenRow() < 0)
        return m_thumbnails->setItems({}, {});
    const std::vector<int> positions = confused(*splits(), *found, row, column);
    const QStringList names = namesOf(*m_report);
    QString caption = row == column ? tr("%1, recognised").arg(names.value(row))
                                    : tr("%1 taken for %2").arg(names.value(row), names.value(column));
    caption += positions.empty()       ? tr(": no image")
               : positions.size() == 1 ? tr(": 1 image")
                                       : tr(": %1 images, surest first").arg(positions.size());
    std::vector<Thumbnails::Item> items;
    for (const int position : positions) {
        if (items.size() == mostThumbnails)
            break;
        items.push_back({position,
                         testImage(splits(), position),
                         {positionText(position) + u' ' + names.value(row), tr("taken for %1").arg(names.value(column)),
                          tr("probability %1").arg(fixedNumber(found->confidence.at(position), 2))}});
    }
    m_thumbnails->setItems(caption, std::move(items));
}

void SeparabilityView::languageChanged()
{
    LabView::languageChanged();
    if (m_report)
        showReport(m_report, m_step);
}

QString SeparabilityView::csv() const
{
    return separabilityCsv(m_report ? *m_report : SeparabilityReport());
}

void SeparabilityView::paintPage(QPainter &painter, const QSize &size)
{
    const int table = m_table->heightFor(painter.fontMetrics());
    m_table->paintTo(painter, {size.width(), table});
    const QSize lower(size.width(), size.height() - table - 4);
    const QSize matrix(LowerHalf::matrixWidth(*m_matrix, lower), lower.height());
    painter.save();
    painter.translate(0, table + 4);
    m_matrix->paintTo(painter, matrix);
    painter.translate(matrix.width(), 0);
    m_thumbnails->paintTo(painter, {size.width() - matrix.width(), matrix.height()});
    painter.restore();
}

}  // namespace pitfall
