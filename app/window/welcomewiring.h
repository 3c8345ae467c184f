#pragma once

#include "app/window/welcomepage.h"

#include <QObject>

class QMenu;

namespace pitfall {

class MainWindow;

/// The welcome page in the window: what it offers, where it lies, when it goes. Belongs to the window.
class WelcomeWiring : public QObject {
    Q_OBJECT

public:
    explicit WelcomeWiring(MainWindow &window);

    /// When the program starts, unless the person does not want to see it.
    void greet();
    void show();
    void hide();
    bool isShown() const;
    void fill(QMenu *help);
    /// Made when it is first wanted.
    WelcomePage &page();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    std::vector<WelcomePage::Entry> lessons();
    void place();

    MainWindow &m_window;
    WelcomePage *m_page = nullptr;
};

}  // namespace pitfall
