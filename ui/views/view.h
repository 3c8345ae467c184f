#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/experiment/snapshot.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

namespace pitfall {

/// One of the dockable pictures of a run. Draws what it is given; says what it needs and what the person chose.
/// Knows neither threads nor training nor the other views.
class View : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Controls that belong in the dock's title bar (choices of axis, stage …), owned by the view; may be null.
    virtual QWidget *titleControls() { return nullptr; }

    /// A new run is in place: its config and images. Positions in snapshots index `splits->test`.
    virtual void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) = 0;
    /// Adds what this view wants to see to the next frame's request.
    virtual void addTo(SnapshotRequest &) const {}
    /// Draws a moment. Parts that are null leave what is shown as it is.
    virtual void display(const Snapshot &) {}
    /// The selected test image, shared by all views; -1 for none.
    virtual void select(int) {}
    /// The selected set of test images, shared by all views, ascending; empty for none.
    virtual void selectSet(const std::vector<int> &) {}

    /// What is shown, as a table with a header line.
    virtual QString csv() const = 0;
    /// Paints what is shown into a rectangle of this size, as vectors where possible.
    virtual void paintTo(class QPainter &painter, const QSize &size) = 0;
    /// Writes what is shown as .png, .svg, .pdf or .csv, by the file's ending, whole or not at all.
    /// Returns the sentence to show if that failed, or an empty string.
    QString exportTo(const QString &path);

protected:
    /// The window speaks another language: what was composed of texts and kept is composed anew. What is painted with
    /// tr(), and texts of widgets that were set once, need nothing.
    virtual void languageChanged() {}
    void changeEvent(QEvent *event) override;

signals:
    void requestChanged();                                   ///< `addTo` would now ask for something else
    void imageSelected(int position);                        ///< the person chose a test image; -1 for none
    void imagesSelected(const std::vector<int> &positions);  ///< the person chose a set; empty for none
};

}  // namespace pitfall
