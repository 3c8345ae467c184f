#pragma once

#include "core/lesson/comparison.h"

#include <QWidget>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pitfall {

/// What a step asks the class before anything is run: choices, a number, or a line to be drawn on the plot.
class PredictionBox : public QWidget {
    Q_OBJECT

public:
    explicit PredictionBox(const LessonPrediction &prediction, QWidget *parent = nullptr);

    /// What was foretold; nothing chosen: an empty optional.
    void setValue(const std::optional<PredictedValue> &value);
    /// Nothing may be changed any more: what came is known, or coming.
    void setFixed(bool fixed);

signals:
    void predicted(const pitfall::PredictedValue &value);
    void lineAsked();  ///< the person wants to draw

private:
    void buildChoices(QVBoxLayout *layout);
    void buildNumber(QVBoxLayout *layout);
    void buildLine(QVBoxLayout *layout);

    LessonPrediction m_prediction;
    QButtonGroup *m_choices = nullptr;
    QDoubleSpinBox *m_number = nullptr;
    QPushButton *m_button = nullptr;  ///< of a number or a line
    QLabel *m_state;
};

}  // namespace pitfall
