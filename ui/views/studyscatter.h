#pragma once

#include "core/stats/regression.h"
#include "core/study/studyreport.h"
#include "ui/views/studycolours.h"
#include "ui/views/view.h"
#include "ui/widgets/plot.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace pitfall {

class HoverCard;
class TitleRow;

/// Every finished network of a study as a point: a reconstruction score to the right (always towards better), a probe's
/// accuracy upwards with its 95% interval; the regression line with its confidence band, raw pixels as a line, and
/// arrows between the pairs that contradict the textbook most clearly. Coloured by whatever differs between networks.
class StudyScatter : public View {
    Q_OBJECT

public:
    explicit StudyScatter(QWidget *parent = nullptr);

    QString title() const override { return tr("Error against accuracy"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &, std::shared_ptr<const Splits>) override {}
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    /// Null: nothing is there yet. Another study if its folder is another.
    void setResults(std::shared_ptr<const StudyResults> results);
    /// Statistics of some or all of the networks; null: none yet.
    void setReport(std::shared_ptr<const StudyReport> report);
    /// The network that is looked at, by its index; -1: none.
    void setChosen(int network);

    /// Where a network's point is, in pixels of the plot; null if it is not shown.
    QPointF pointOf(int network) const;
    QString sentence() const;
    Plot &plot() { return *m_plot; }

    QSize sizeHint() const override { return {720, 480}; }

signals:
    void networkChosen(int network);

protected:
    void changeEvent(QEvent *event) override;
    void languageChanged() override;

private:
    struct Point {
        int network = 0;
        int place = 0;  ///< in the records
        double x = 0;
        Interval accuracy;
    };

    void buildControls();
    void fillColours();
    void axesChosen();
    void rebuild();
    void colourPoints();
    void fitLineToPoints();
    void fit();
    void updateSentence();
    const StudyColumn *colourColumn() const;
    const Measure &score() const;
    std::string probe() const;
    const Point *nearest(const QPointF &position) const;
    void hover(const QPointF &position);
    double scaled(double x) const;
    QPointF pixelOf(const Point &point) const;
    std::optional<Interval> rawPixels() const;

    void paintBand(QCPPainter &painter) const;
    void paintPoints(QCPPainter &painter) const;
    void paintContradictions(QCPPainter &painter) const;
    void paintYardstick(QCPPainter &painter) const;
    void paintRings(QCPPainter &painter) const;

    Plot *m_plot;
    QWidget *m_legend;
    QLabel *m_sentence;
    HoverCard *m_card;
    TitleRow *m_controls;
    QComboBox *m_scoreBox = nullptr;
    QComboBox *m_accuracyBox = nullptr;
    QComboBox *m_colourBox = nullptr;
    QToolButton *m_pairsButton = nullptr;

    std::shared_ptr<const StudyResults> m_results;
    std::shared_ptr<const StudyReport> m_report;
    std::vector<StudyColumn> m_columns;
    std::vector<Point> m_points;
    StudyColours m_colours;
    std::vector<Contradiction> m_pairs;
    std::vector<double> m_lineX;  ///< scaled
    Line m_line;
    LineBounds m_bounds;
    int m_chosen = -1;
    int m_hovered = -1;
    bool m_released = false;
};

}  // namespace pitfall
