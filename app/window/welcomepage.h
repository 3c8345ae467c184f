#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace pitfall {

/// What to begin with, while nothing has been run yet: lessons, presets, runs of lately, data sets. Lies over the views
/// of the window that it belongs to and goes away with the first run, or for good.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;  ///< of the button, as an object
        QString title;
        QString text;
        std::function<void()> act;
    };
    enum class Part { Lessons, Presets, Recent, Data };

    explicit WelcomePage(QWidget *window);

    /// Replaces what is offered; a part without entries is not shown.
    void setEntries(Part part, std::vector<Entry> entries);
    void setWantedNextTime(bool wanted);

signals:
    void closed();
    void wantedNextTime(bool wanted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Column {
        QWidget *box = nullptr;
        QVBoxLayout *entries = nullptr;
    };
    Column &columnOf(Part part) { return m_columns[std::size_t(part)]; }
    Column makeColumn(const QString &heading);

    Column m_columns[4];
    QCheckBox *m_again;
};

}  // namespace pitfall
