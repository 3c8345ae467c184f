#pragma once

#include "ui/views/view.h"
#include "ui/widgets/changeimage.h"

#include <map>
#include <optional>

namespace pitfall {

struct Theme;

/// "What one batch changes": weights, the answers of the units to one image, and what comes back of that image, as they
/// are now and, in colour, how they differ from the moment shown before. The units that changed most are framed.
class ChangesView : public View {
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    QString title() const override { return tr("What one batch changes"); }
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void addTo(SnapshotRequest &request) const override;
    void display(const Snapshot &snapshot) override;
    void select(int position) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    /// The training loss of a batch.
    void addLoss(std::int64_t step, double loss);
    /// Of the batch that is shown, and of the one before it; nothing if they are not known.
    std::optional<double> loss() const { return lossAt(m_filters.step); }
    std::optional<double> lossBefore() const { return lossAt(m_filters.step - 1); }
    std::int64_t step() const { return m_filters.step; }
    /// True once there are two moments to compare.
    bool hasChanges() const { return bool(m_filters.before); }
    /// In words: how far weights, answers and error have moved.
    QString sentence() const;

signals:
    void shown(qint64 step);  ///< all of it is of this step now

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A part of the picture, now and before.
    template<class Part>
    struct Two {
        std::shared_ptr<const Part> before, now;
        std::int64_t stepBefore = -1, step = -1;

        void take(const std::shared_ptr<const Part> &part, std::int64_t at, bool comparable);
    };
    struct Grid {  ///< pictures now, and how they changed
        QString title;
        std::vector<QImage> now, changes;
        std::vector<double> sizes;  ///< of the change, by picture
        double most = 0;            ///< change at full colour
    };

    void rebuild();
    std::optional<double> lossAt(std::int64_t step) const;
    Grid gridOf(const QString &title, const ImageBatch &before, const ImageBatch &now, bool isSigned) const;
    void paint(QPainter &painter, const QSize &size) const;
    void paintGrid(QPainter &painter, const QRectF &room, const Grid &grid, const Theme &theme) const;
    void paintImage(QPainter &painter, const QRectF &room, const Theme &theme) const;
    void paintCaption(QPainter &painter, const QRectF &line, const QString &text, const Theme &theme) const;

    std::shared_ptr<const Splits> m_splits;
    Two<FiltersPicture> m_filters;
    Two<ReconstructionsPicture> m_image;
    Grid m_weights, m_answers;
    QImage m_input, m_output, m_outputChange;
    double m_outputMost = 0;
    int m_selected = 0;
    int m_stage = 0;
    std::map<std::int64_t, double> m_losses;  ///< of the last steps
};

}  // namespace pitfall
