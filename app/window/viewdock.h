#pragma once

#include <QDockWidget>

#include <memory>

class QMenu;

namespace pitfall {

class View;
struct ExperimentConfig;
struct Splits;

/// A dock with a title bar of its own: the title, its content's controls, and a small menu.
class TitledDock : public QDockWidget {
    Q_OBJECT

public:
    TitledDock(const QString &name, const QString &title, QWidget *content, QWidget *controls, QWidget *parent);

protected:
    QMenu *menu() const { return m_menu; }

private:
    QMenu *m_menu;
};

/// The dock of a view: its menu also exports what is shown.
class ViewDock : public TitledDock {
    Q_OBJECT

public:
    ViewDock(const QString &name, View *view, QWidget *parent);

    View *view() const { return m_view; }
    /// The menu's export entries, for the window's own menu.
    const QList<QAction *> &exportActions() const { return m_exports; }
    QAction *tableAction() const { return m_table; }
    /// Another run is in place. A view that throws is not asked or shown anything until the next.
    void begin(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits);
    /// Shown, on its own, in a window that is not minimised, or wherever the view has been borrowed to.
    bool isLookedAt() const;
    /// Something lies over the dock: it is not looked at, whatever it shows.
    void setCovered(bool covered) { m_covered = covered; }

signals:
    void tableRequested(pitfall::View *view);
    /// `ending` is "png", "svg", "pdf" or "csv".
    void exportRequested(pitfall::View *view, const QString &ending);

private:
    View *m_view;
    QList<QAction *> m_exports;
    QAction *m_table;
    bool m_covered = false;
    bool m_isBroken = false;
};

/// Asks the person for a file to export a view to; `ending` is "png" and so on. Empty if there is none.
QString askExportPath(QWidget *window, const View &view, const QString &ending);

}  // namespace pitfall
