#pragma once

#include <QToolBar>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace pitfall {

/// A line below the toolbar that says what went wrong or what came of something, until it is closed or replaced.
/// Never in the way of work.
class MessageStrip : public QToolBar {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showProblem(const QString &sentence);
    void showResult(const QString &sentence);
    /// Something that a person may answer, or leave.
    struct Answer {
        QString text;
        QString name;  ///< of the button, as an object
        std::function<void()> act;
    };
    void ask(const QString &sentence, std::vector<Answer> answers);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Result, Problem, Question };
    void say(const QString &sentence, Kind kind);
    void setAnswers(std::vector<Answer> answers);
    void fitHeight();

    QLabel *m_icon;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    Kind m_kind = Kind::Result;
};

}  // namespace pitfall
