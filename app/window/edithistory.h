#pragma once

#include "core/config/config.h"

#include <QObject>
#include <QUndoStack>

class QMenu;

namespace pitfall {

class ExperimentPanel;

/// Takes back and does again what a person changes of the experiment, also while a run goes on. Edits of the same
/// setting that follow each other closely are one. Belongs to the window.
class EditHistory : public QObject {
    Q_OBJECT

public:
    EditHistory(ExperimentPanel &panel, QObject *parent);

    void fill(QMenu *menu);
    /// Forgets everything: what the panel shows now is where it begins.
    void restart();
    /// Another run is in place. What was edited before is none of its business: when such edits are taken back, they
    /// change what the panel shows, and not the run.
    void runStarted() { ++m_run; }
    /// Says what can be undone and redone, in the language that is in force.
    void describe();
    QUndoStack &stack() { return m_stack; }

signals:
    /// The settings of a preset or of a run were taken back, or put in place again.
    void replaced(const pitfall::ExperimentConfig &config);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class ConfigEdit;
    void changed(const ExperimentConfig &now);
    void put(const ExperimentConfig &config, const ExperimentConfig &instead, bool whole, int run);

    ExperimentPanel &m_panel;
    QUndoStack m_stack;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    ExperimentConfig m_last;
    int m_run = 0;  ///< how many have been in place
    bool m_putting = false;
};

/// What differs, for people: "change of learning rate", "adding of a stage", "choice of preset deep", "change of 3
/// settings". `key` is the setting's if it is one alone, else empty.
struct EditText {
    QString text;
    QString key;
    bool whole = false;  ///< other settings altogether
};
EditText describeEdit(const ExperimentConfig &before, const ExperimentConfig &after);

}  // namespace pitfall
