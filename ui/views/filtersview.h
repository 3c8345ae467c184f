#pragma once

#include "ui/views/unitpictures.h"
#include "ui/views/view.h"
#include "ui/widgets/gridlayout.h"

class QComboBox;

namespace pitfall {

class HoverCard;
class TitleRow;
struct Theme;

/// "Filters": what the units of a stage look for, as kernels or as decoded pictures, which are dead or say the same
/// as another, and what each answers to the selected image. Pointer or arrow keys choose the unit described below.
class FiltersView : public View {
    Q_OBJECT

public:
    explicit FiltersView(QWidget *parent = nullptr);

    QString title() const override { return tr("Filters"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    /// Where a unit is drawn; null if it is not.
    QRectF cellOf(int unit) const;
    int shownCount() const { return m_picture ? m_layout.count : 0; }
    int currentUnit() const { return m_current; }

    QSize sizeHint() const override { return {560, 380}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void languageChanged() override { rebuild(); }
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildControls();
    void rebuild();
    int grids() const { return m_pictures.activations.empty() ? 1 : 2; }
    GridLayout layoutFor(const QSize &size) const;
    void setCurrent(int unit);
    void paint(QPainter &painter, const QSize &size, const GridLayout &layout) const;
    void paintGrid(QPainter &painter, const GridLayout &layout, int grid, const Theme &theme) const;
    void paintBadge(QPainter &painter, const QRectF &cell, int unit, const Theme &theme) const;
    QString activationsCaption() const;
    QString infoLine() const;

    TitleRow *m_controls;
    QComboBox *m_stageBox;
    QComboBox *m_kindBox;
    QComboBox *m_orderBox;
    HoverCard *m_card;

    std::shared_ptr<const Splits> m_splits;
    std::shared_ptr<const FiltersPicture> m_picture;
    UnitPictures m_pictures;
    std::vector<int> m_order;  ///< units in the order shown
    GridLayout m_layout;
    int m_selected = -1;  ///< test image
    int m_current = -1;   ///< unit described below the grid, or -1
};

}  // namespace pitfall
