#pragma once

#include "ui/views/view.h"

class QComboBox;
class QLabel;

namespace pitfall {

class ClassLegend;
class HoverCard;
class Plot;
class RangeFollower;
class Scatter;
class TitleRow;

/// "Feature map": test images as points, where a PCA of their features puts them, one colour and marker per class.
/// One unit is equally long on both axes, so that distances can be compared.
class FeatureMapView : public View {
    Q_OBJECT

public:
    explicit FeatureMapView(QWidget *parent = nullptr);

    QString title() const override { return tr("Feature map"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    void setClassShown(int label, bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void hover(const QPointF &position);
    void restyle();
    QString caption() const;

    Plot *m_plot;
    Scatter *m_scatter;
    RangeFollower *m_follower;
    ClassLegend *m_legend;
    QLabel *m_caption;
    HoverCard *m_card;
    TitleRow *m_controls;
    QComboBox *m_stageBox;

    std::shared_ptr<const Splits> m_splits;
    std::shared_ptr<const MapPicture> m_picture;
    int m_selected = -1;
    int m_hovered = -1;
};

}  // namespace pitfall
