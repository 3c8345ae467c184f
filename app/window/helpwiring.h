#pragma once

#include <QObject>

class QMenu;

namespace pitfall {

class HelpWindow;

/// Help in a window and its dialogs: F1 says what has the focus, Shift+F1 what is clicked next. Belongs to the window.
class HelpWiring : public QObject {
    Q_OBJECT

public:
    explicit HelpWiring(QWidget *window);

    void fill(QMenu *menu);
    /// What a widget is; the contents if there is nothing to say of it.
    void explain(const QWidget *widget);
    /// Made when it is first wanted.
    HelpWindow &page();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *widget) const;
    const QWidget *meant() const;

    QWidget *m_window;
    HelpWindow *m_page = nullptr;
};

}  // namespace pitfall
