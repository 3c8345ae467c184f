#pragma once

#include "ui/views/view.h"
#include "ui/widgets/bandlayout.h"

#include <QImage>

#include <vector>

class QComboBox;

namespace pitfall {

class HoverCard;
class TitleRow;

/// "Reconstructions": test images above what the network makes of them above the error, as many as there is room
/// for. A click, or the arrow keys, select an image.
class ReconstructionsView : public View {
    Q_OBJECT

public:
    explicit ReconstructionsView(QWidget *parent = nullptr);

    QString title() const override { return tr("Reconstructions"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    void selectSet(const std::vector<int> &positions) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    /// Error that is the brightest colour.
    static constexpr double fullError = 0.5;
    /// Where the tile of a test image is: row 0 input, 1 output, 2 error. Null if it is not shown.
    QRectF tileOf(int position, int row) const;
    int shownCount() const { return int(m_tiles.size()); }
    /// The first two images above what comes back of them, 64×64 pixels; null if there are none.
    QImage thumbnail() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {160, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tile {
        int index = 0;  ///< in the picture
        QImage rows[3];
    };

    BandLayout layoutFor(const QSize &size) const;
    std::vector<int> wantedPositions() const;
    void chooseTiles();
    void relayout();
    void describe();
    void choose(int position);
    void paint(QPainter &painter, const QSize &size, const BandLayout &layout) const;
    int tileIndexOf(int position) const;  ///< or -1

    TitleRow *m_controls;
    QComboBox *m_stageBox;
    HoverCard *m_card;

    std::shared_ptr<const Splits> m_splits;
    std::shared_ptr<const ReconstructionsPicture> m_picture;
    std::vector<Tile> m_tiles;     ///< what is shown, in order
    std::vector<int> m_requested;  ///< positions last asked for
    BandLayout m_layout;
    std::vector<int> m_set;  ///< selected images, shown instead of the first ones
    int m_selected = -1;
};

}  // namespace pitfall
