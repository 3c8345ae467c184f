#pragma once

#include "ui/views/view.h"

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace pitfall {

class TitleRow;

/// What can be done about a lab view's measurement now.
struct TaskState {
    enum class Kind { Possible, Going, Impossible };
    Kind kind = Kind::Impossible;
    QString text;      ///< what is being done, or why nothing can be
    double share = 0;  ///< of what is going, 0…1
};

/// A view of one of the lab's reports: a button to have it measured (or to stop that), the report, a sentence that
/// says what it comes to, and when and how it was measured. Scrolls in a small dock.
class LabView : public View {
    Q_OBJECT

public:
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void paintTo(QPainter &painter, const QSize &size) override;

    void setTaskState(const TaskState &state);
    /// What the report comes to, in plain words; empty without a report.
    QString sentence() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {160, 140}; }

signals:
    void taskRequested();
    void stopRequested();

protected:
    /// `invitation` is what the empty view says will be seen.
    LabView(const QString &title, std::function<QString()> invitation, QWidget *parent);

    TitleRow *controls() const { return m_controls; }
    const Splits *splits() const { return m_splits.get(); }
    /// What shows the report; the view takes it.
    void setPage(QWidget *page);
    /// What has the focus of this view once there is a result; before, its button has.
    void setFocusOfResult(QWidget *widget);
    /// There is a report now: what it comes to, the run's step, and how it was measured.
    void setResult(const QString &sentence, std::int64_t step, const QString &protocol);
    bool hasResult() const { return m_hasResult; }
    /// Forgets the report and draws nothing of it any more.
    virtual void clear() = 0;
    void languageChanged() override { refresh(); }
    /// Paints the report, without the sentence.
    virtual void paintPage(QPainter &painter, const QSize &size) = 0;

private:
    void buildEmptyPage();
    void buildFoot();
    void refresh();

    std::function<QString()> m_invitation;
    TaskState m_task;
    TitleRow *m_controls;
    QToolButton *m_measure;
    QStackedLayout *m_pages;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QScrollArea *m_scroll;
    QWidget *m_focusOfResult = nullptr;
    QScrollArea *m_emptyPage = nullptr;  ///< around m_empty
    QVBoxLayout *m_content;              ///< what scrolls: the page, the sentence, the moment
    QLabel *m_sentence;
    QLabel *m_moment;
    QWidget *m_taskRow;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QString m_protocol;
    bool m_hasResult = false;
    std::shared_ptr<const Splits> m_splits;
};

}  // namespace pitfall
