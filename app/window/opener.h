#pragma once

#include <QObject>
#include <QString>

namespace pitfall {

class MainWindow;

/// What a person brings, dropped on the window or named on the command line, is told apart and put where it belongs: a
/// saved run or a model (SessionWiring), a study's folder, a lesson, and else a data set. Belongs to the window.
class Opener : public QObject {
    Q_OBJECT

public:
    explicit Opener(MainWindow &window);

    /// A file or folder. What is wrong with it is said in the window, by the part that was to open it.
    void open(const QString &path);

protected:
    /// Takes one file or folder that is dropped.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
};

}  // namespace pitfall
