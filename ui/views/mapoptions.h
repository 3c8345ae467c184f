#pragma once

#include "core/experiment/snapshot.h"
#include "ui/widgets/plotselector.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QCheckBox;
class QButtonGroup;
class QWidget;

namespace pitfall {

/// What a person chooses of a feature map beyond stage and method: how many images, what colours mean, which tool drags
/// do, how t-SNE goes on. Opens beside its button.
class MapOptions : public QFrame {
    Q_OBJECT

public:
    explicit MapOptions(QWidget *parent);

    /// Offers as many images as there are.
    void setTestImages(int count);
    /// Without labels there is nothing that a probe could predict.
    void setHasLabels(bool labelled);
    /// The part for t-SNE is there only when a map is made by it.
    void setMethod(MapMethod method);

    int images() const;
    /// Empty: by class. "predicted": by predicted class. Else the key of a score.
    std::string colour() const;
    MapSettings settings() const;
    PlotSelector::Tool tool() const;
    void setTool(PlotSelector::Tool tool);

signals:
    void changed();  ///< images, colour or settings
    void toolChanged();

private:
    QWidget *tsnePart();
    QWidget *toolPart();

    QComboBox *m_images;
    QComboBox *m_colour;
    QButtonGroup *m_tools;
    QWidget *m_tsne;
    QDoubleSpinBox *m_perplexity;
    QDoubleSpinBox *m_exaggeration;
    QDoubleSpinBox *m_rate;
    QCheckBox *m_running;
    int m_perturbations = 0;
    int m_restarts = 0;
};

}  // namespace pitfall
