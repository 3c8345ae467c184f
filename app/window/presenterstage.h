#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace pitfall {

class Annotations;
class ChangesView;
class FactsBar;

/// What is seen of the window in front of a class: key facts, and one or two views large, in high contrast and type
/// that is read from the last row. Controls appear at the lower edge when the pointer goes there. Covers the window
/// that it belongs to; knows what things look like, and not what they do.
class PresenterStage : public QWidget {
    Q_OBJECT

public:
    explicit PresenterStage(QWidget *window);

    static constexpr int panes = 2;
    /// What a pane shows, under this title; null: the pane is not there. Not owned.
    void setContent(int pane, QWidget *content, const QString &title);
    /// What each chooser of the strip offers, and which are chosen (the second may be -1: one view only).
    void setChoices(const QStringList &names, int first, int second);
    /// The view of changes instead of the panes.
    void setSlow(bool slow);
    /// Light on black, or dark on white.
    void setDark(bool dark);
    bool isDark() const { return m_dark; }
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }
    void setRunning(bool running);
    void showStrip(bool shown);
    bool isStripShown() const;

    FactsBar &facts() { return *m_facts; }
    ChangesView &changes() { return *m_changes; }
    Annotations &annotations() { return *m_annotations; }
    /// What is seen, without what was drawn on it.
    QPixmap picture();
    /// The smallest type in a view, in points, for a height of the window in pixels at so many dots per inch.
    static double smallestType(int height, int dpi);
    /// The strip is there while the pointer is at the lower edge.
    void pointerAt(const QPoint &position);

signals:
    void chosen(int pane, int choice);  ///< choice -1: none
    void actionAsked(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Pane {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QPointer<QWidget> content;
    };
    void buildPanes();
    void buildStrip();
    QToolButton *addButton(const QString &name, const QString &text, const QString &help, bool checkable = false);
    void fitType();
    void placeStrip();
    void refreshStrip();

    FactsBar *m_facts;
    ChangesView *m_changes;
    Annotations *m_annotations;
    Pane m_panes[panes];
    QWidget *m_views;
    QWidget *m_strip;
    QHBoxLayout *m_buttons = nullptr;
    QComboBox *m_choosers[panes] = {};
    std::vector<QToolButton *> m_pens;
    QToolButton *m_run = nullptr, *m_slowButton = nullptr, *m_freeze = nullptr, *m_draw = nullptr;
    QToolButton *m_undo = nullptr, *m_clear = nullptr;
    bool m_dark = true;
    bool m_slow = false;
    bool m_blank = false;
};

}  // namespace pitfall
