#pragma once

#include <QWidget>

namespace pitfall {

/// A part of a page that stands out: a tinted ground and a bar at its left, in a colour of the palette.
class AccentFrame : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Question, Answer };

    explicit AccentFrame(Tone tone, QWidget *parent = nullptr) : QWidget(parent), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

}  // namespace pitfall
