#pragma once

#include "ui/views/mapcolours.h"
#include "ui/views/mapmotion.h"
#include "ui/views/view.h"

#include <QImage>
#include <QTimer>

class QComboBox;
class QCPPainter;
class QLabel;
class QPolygonF;

namespace pitfall {

class ClassLegend;
class HoverCard;
class MapOptions;
class Plot;
class PlotCursor;
class PlotSelector;
class RangeFollower;
class Scatter;
class TitleRow;

/// "Feature map": test images as points, where a PCA or t-SNE of their features puts them, one colour and marker per
/// class, or coloured by what the probe takes them for or by any score. One unit is equally long on both axes, so that
/// distances can be compared. There are two of them, to be compared: they share the selection.
class FeatureMapView : public View {
    Q_OBJECT

public:
    /// The one that is alone offers no second one to compare with.
    enum class Slot { First, Second, Alone };
    explicit FeatureMapView(Slot slot = Slot::First, QWidget *parent = nullptr);

    QString title() const override { return m_slot == Slot::Second ? tr("Feature map 2") : tr("Feature map"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    void selectSet(const std::vector<int> &positions) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    void setClassShown(int label, bool shown);
    MapOptions &options() { return *m_options; }
    const Scatter &scatter() const { return *m_scatter; }

signals:
    void compareAsked();  ///< the person wants the other map beside this one, or away

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void languageChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void hover(const QPointF &position);
    void restyle();
    void buildCursor();
    void choose(int position);
    void movePoints();
    void updateCaption();
    void nameAxes();
    QString caption() const;
    QString selectionText() const;
    void recolour();
    void chooseMethod();
    void selectWithin(const QPolygonF &area, Qt::KeyboardModifiers keys);
    void chooseSet(std::vector<int> positions);
    void paintThumbnails(QCPPainter &painter);
    void paintNeighbours(QCPPainter &painter, const Theme &theme);
    MapMethod method() const;

    Plot *m_plot;
    Scatter *m_scatter;
    RangeFollower *m_follower;
    ClassLegend *m_legend;
    QLabel *m_scale;
    QLabel *m_caption;
    HoverCard *m_card;
    TitleRow *m_controls;
    QComboBox *m_stageBox;
    QComboBox *m_methodBox;
    MapOptions *m_options;
    PlotSelector *m_selector;
    MapMotion m_motion;
    QTimer m_tick;  ///< while points glide from one layout to the next
    Slot m_slot;

    std::shared_ptr<const Splits> m_splits;
    std::shared_ptr<const MapPicture> m_picture;
    std::shared_ptr<const ImageValuesPicture> m_values;
    std::shared_ptr<const InspectorPicture> m_near;
    MapColours m_colours;
    std::vector<int> m_set;        ///< selected positions, ascending
    std::vector<QImage> m_images;  ///< of the points, made when they are first shown
    int m_selected = -1;
    int m_hovered = -1;
};

}  // namespace pitfall
