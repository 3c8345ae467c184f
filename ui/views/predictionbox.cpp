#include "ui/views/predictionbox.h"

#include "core/lesson/richtext.h"
#include "ui/views/lessonsentence.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace pitfall {

namespace {

/// The words of a radio button, which take as many lines as they need. A click on them presses it.
class ChoiceWords : public QLabel {
public:
    ChoiceWords(const QString &text, QRadioButton *button) : QLabel(text), m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->position().toPoint()))
            m_button->click();
    }

private:
    QRadioButton *m_button;
};

QWidget *choiceRow(QRadioButton *button, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(new ChoiceWords(text, button), 1);
    button->setAccessibleName(text);
    return row;
}

QString htmlOf(const std::string &markdown)
{
    std::string html;
    for (const TextPiece &piece : richText(markdown))
        html += piece.html;
    return QString::fromStdString(html);
}

}  // namespace

PredictionBox::PredictionBox(const LessonPrediction &prediction, QWidget *parent)
    : QWidget(parent), m_prediction(prediction), m_state(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *ask = new QLabel(htmlOf(prediction.ask).replace(0, 3, QStringLiteral("<p><b>%1</b> ").arg(tr("Predict:"))));
    ask->setWordWrap(true);
    ask->setObjectName(QStringLiteral("ask"));
    layout->addWidget(ask);
    switch (prediction.kind) {
    case LessonPrediction::Kind::Choice:
        buildChoices(layout);
        break;
    case LessonPrediction::Kind::Number:
        buildNumber(layout);
        break;
    case LessonPrediction::Kind::Line:
        buildLine(layout);
        break;
    }
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("predicted"));
    layout->addWidget(m_state);
    setValue({});
}

void PredictionBox::buildChoices(QVBoxLayout *layout)
{
    m_choices = new QButtonGroup(this);
    int number = 0;
    for (const LessonPrediction::Option &option : m_prediction.options) {
        auto *button = new QRadioButton;
        m_choices->addButton(button, ++number);
        layout->addWidget(choiceRow(button, QString::fromStdString(option.text)));
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        PredictedValue value;
        value.choice = id;
        emit predicted(value);
    });
}

void PredictionBox::buildNumber(QVBoxLayout *layout)
{
    m_number = new QDoubleSpinBox;
    m_number->setDecimals(std::max(0, int(std::ceil(-std::log10(m_prediction.step)))));
    m_number->setRange(m_prediction.from, m_prediction.to);
    m_number->setSingleStep(m_prediction.step);
    const QString unit = QString::fromStdString(m_prediction.unit);
    m_number->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    m_number->setValue((m_prediction.from + m_prediction.to) / 2);
    m_number->setAccessibleName(tr("Your number"));
    m_button = new QPushButton(tr("This is our number"));
    m_button->setObjectName(QStringLiteral("giveNumber"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_number);
    row->addWidget(m_button);
    row->addStretch(1);
    layout->addLayout(row);
    const auto give = [this] {
        PredictedValue value;
        value.number = m_number->value();
        emit predicted(value);
    };
    connect(m_button, &QPushButton::clicked, this, give);
}

void PredictionBox::buildLine(QVBoxLayout *layout)
{
    m_button = new QPushButton(tr("Draw on the plot"));
    m_button->setObjectName(QStringLiteral("drawLine"));
    m_button->setToolTip(
        tr("Drag the mouse over Loss against accuracy; or move a cross with the arrow keys, set points "
           "with Space, and end with Return."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, &PredictionBox::lineAsked);
}

void PredictionBox::setValue(const std::optional<PredictedValue> &value)
{
    if (m_choices) {
        const QSignalBlocker blocker(m_choices);
        if (QAbstractButton *button = value ? m_choices->button(value->choice) : nullptr)
            button->setChecked(true);
    }
    if (m_number && value)
        m_number->setValue(value->number);
    const QString text = value ? predictionText(m_prediction, *value) : QString();
    m_state->setText(tr("You predicted: %1.").arg(text));
    m_state->setVisible(!m_choices && !text.isEmpty());
    if (m_button && m_prediction.kind == LessonPrediction::Kind::Line)
        m_button->setText(value ? tr("Draw it anew") : tr("Draw on the plot"));
}

void PredictionBox::setFixed(bool fixed)
{
    if (m_choices)
        for (QAbstractButton *button : m_choices->buttons())
            button->setEnabled(!fixed);
    if (m_number)
        m_number->setEnabled(!fixed);
    if (m_button)
        m_button->setVisible(!fixed);
}

}  // namespace pitfall
