#pragma once

#include "ui/views/view.h"

#include <QImage>
#include <QRectF>

#include <utility>
#include <vector>

class QComboBox;
class QSpinBox;

namespace pitfall {

class HoverCard;
class TitleRow;

/// "Inspector": one test image, what comes back of it, where that is wrong, every score, what the live probe takes it
/// for, and the images nearest to it by pixels and by code. Finds images: by number, by class, the worst reconstructed,
/// the most confident mistake.
class InspectorView : public View {
    Q_OBJECT

public:
    explicit InspectorView(QWidget *parent = nullptr);

    QString title() const override { return tr("Inspector"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    /// What can be looked for.
    enum class Search { None, WorstReconstructed, MostConfidentMistake, NextOfClass };
    /// Goes to the next image of this kind: the first time the first, then on from the one that is selected.
    void find(Search search);
    /// Where a neighbour is drawn; row 0: by pixels, 1: by code. Null if it is not shown.
    QRectF neighbourAt(int row, int index) const;

    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerSearches();
    struct ScoreGrid {
        int columns;
        double scale;   ///< of letters
        double height;  ///< in letters that are not made smaller
    };
    double scoreWidth(const QFontMetrics &metrics) const;
    ScoreGrid scoreGrid(const QFontMetrics &metrics, const QSizeF &room) const;
    void choose(int position);
    void answerSearch(const ImageValuesPicture &values);
    bool isCurrent() const;  ///< what is shown is of the selected image
    QString verdict() const;
    void paint(QPainter &painter, const QSize &size, std::vector<std::pair<QRectF, int>> *targets) const;
    void paintPictures(QPainter &painter, const QRectF &room) const;
    double verdictHeight(QPainter &painter, double width) const;
    void paintVerdict(QPainter &painter, const QRectF &room) const;
    void paintWide(QPainter &painter, const QRectF &whole, std::vector<std::pair<QRectF, int>> *targets) const;
    void paintTall(QPainter &painter, const QRectF &whole, std::vector<std::pair<QRectF, int>> *targets) const;
    void paintScores(QPainter &painter, const QRectF &room, int columns, double scale) const;
    void paintProbabilities(QPainter &painter, const QRectF &room) const;
    void paintNeighbours(QPainter &painter, const QRectF &room, int row,
                         std::vector<std::pair<QRectF, int>> *targets) const;

    TitleRow *m_controls;
    QSpinBox *m_number;
    QComboBox *m_find;
    HoverCard *m_card;

    std::shared_ptr<const Splits> m_splits;
    std::shared_ptr<const InspectorPicture> m_picture;
    std::vector<std::pair<QRectF, int>> m_targets;  ///< where neighbours are, and their positions
    int m_selected = -1;
    Search m_search = Search::None;
};

}  // namespace pitfall
