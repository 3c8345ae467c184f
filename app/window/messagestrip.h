#pragma once

#include <QToolBar>

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
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &sentence, bool problem);
    void fitHeight();

    QLabel *m_icon;
    QLabel *m_text;
    bool m_problem = false;
};

}  // namespace pitfall
