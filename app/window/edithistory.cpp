#include "app/window/edithistory.h"

#include "core/config/fields.h"
#include "core/config/presets.h"
#include "ui/panels/experimentpanel.h"
#include "ui/widgets/coretext.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QUndoCommand>

namespace pitfall {

namespace {

constexpr qint64 closely = 2000;  // ms between edits of one setting that are one edit

const QString stagesKey = QStringLiteral("network.stages");

QString stagesEdit(std::size_t before, std::size_t after)
{
    return after > before   ? QObject::tr("adding of a stage")
           : after < before ? QObject::tr("removal of a stage")
                            : QObject::tr("change of stages");
}

/// The keys and labels of the settings that differ.
QList<QPair<QString, QString>> differences(const ExperimentConfig &before, const ExperimentConfig &after)
{
    QList<QPair<QString, QString>> found;
    visitFields(before, [&](const FieldInfo &info, const auto &mine) {
        visitFields(after, [&](const FieldInfo &other, const auto &theirs) {
            using Mine = std::decay_t<decltype(mine)>;
            if constexpr (std::is_same_v<Mine, std::decay_t<decltype(theirs)>>)
                if (std::string_view(info.key) == other.key && !(mine == theirs))
                    found.append({QString::fromUtf8(info.key), nameInSentence(coreText(info.label))});
        });
    });
    return found;
}

}  // namespace

EditText describeEdit(const ExperimentConfig &before, const ExperimentConfig &after)
{
    const auto found = differences(before, after);
    if (found.size() == 1 && found[0].first == stagesKey)
        return {stagesEdit(before.network.stages.size(), after.network.stages.size()), stagesKey, false};
    if (found.size() == 1)
        return {QObject::tr("change of %1").arg(found[0].second), found[0].first, false};
    for (const Preset &preset : presets())
        if (preset.config == after)
            return {QObject::tr("choice of preset %1").arg(QString::fromStdString(preset.name)), {}, true};
    return {QObject::tr("change of %1 settings").arg(found.size()), {}, true};
}

/// One edit: the settings before and after it.
class ConfigEdit : public QUndoCommand {
public:
    ConfigEdit(EditHistory &history, const ExperimentConfig &before, const ExperimentConfig &after)
        : m_history(history), m_before(before), m_after(after), m_what(describeEdit(before, after)),
          m_run(history.m_run)
    {
        setText(m_what.text);
        m_age.start();
    }

    QString inWords() const { return describeEdit(m_before, m_after).text; }

    void undo() override { m_history.put(m_before, m_after, m_what.whole, m_run); }
    // The first time, the panel shows it already.
    void redo() override
    {
        if (std::exchange(m_done, true))
            m_history.put(m_after, m_before, m_what.whole, m_run);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto &later = static_cast<const ConfigEdit &>(*next);
        const bool sameSetting = !m_what.key.isEmpty() && later.m_what.key == m_what.key;
        if (later.m_run != m_run || !sameSetting || m_what.text != later.m_what.text || m_age.elapsed() > closely)
            return false;
        if (m_what.key == stagesKey && later.m_after.network.stages.size() != m_after.network.stages.size())
            return false;
        m_after = later.m_after;
        m_age.restart();
        setObsolete(m_after == m_before);
        return true;
    }

private:
    EditHistory &m_history;
    ExperimentConfig m_before;
    ExperimentConfig m_after;
    EditText m_what;
    const int m_run;  ///< the run in place when it was made
    QElapsedTimer m_age;
    bool m_done = false;
};

EditHistory::EditHistory(ExperimentPanel &panel, QObject *parent)
    : QObject(parent), m_panel(panel), m_stack(this), m_last(panel.config())
{
    m_stack.setUndoLimit(500);
    connect(&panel, &ExperimentPanel::configChanged, this, &EditHistory::changed);
    qApp->installEventFilter(this);
}

void EditHistory::fill(QMenu *menu)
{
    m_undo = menu->addAction(tr("Undo"), &m_stack, &QUndoStack::undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = menu->addAction(tr("Redo"), &m_stack, &QUndoStack::redo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::describe);
    describe();
}

void EditHistory::describe()
{
    if (!m_undo)
        return;
    const int next = m_stack.index();
    const auto what = [this](int index) { return static_cast<const ConfigEdit *>(m_stack.command(index))->inWords(); };
    m_undo->setEnabled(m_stack.canUndo());
    m_redo->setEnabled(m_stack.canRedo());
    m_undo->setText(m_stack.canUndo() ? tr("Undo %1").arg(what(next - 1)) : tr("Undo"));
    m_redo->setText(m_stack.canRedo() ? tr("Redo %1").arg(what(next)) : tr("Redo"));
}

void EditHistory::restart()
{
    m_stack.clear();
    m_last = m_panel.config();
}

void EditHistory::changed(const ExperimentConfig &now)
{
    const ExperimentConfig before = std::exchange(m_last, now);
    if (!m_putting && before != now)
        m_stack.push(new ConfigEdit(*this, before, now));
}

void EditHistory::put(const ExperimentConfig &config, const ExperimentConfig &instead, bool whole, int run)
{
    {
        const QScopedValueRollback putting(m_putting, true);
        m_panel.setConfig(config);
    }
    if (whole)
        emit replaced(config);
    else if (run == m_run)
        m_panel.changeRun(liveSettings(instead), liveSettings(config));
}

// A field that is being typed in takes back its own letters first; one that is not leaves the keys to the history.
bool EditHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != QApplication::focusWidget() ||
        !m_panel.isAncestorOf(static_cast<QWidget *>(watched)))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if (!undo && !redo)
        return false;
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (!edit)
        edit = watched->findChild<QLineEdit *>();
    const bool isTyped = edit && edit->isModified() && (undo ? edit->isUndoAvailable() : edit->isRedoAvailable());
    if (isTyped)
        return false;
    event->ignore();
    return true;
}

}  // namespace pitfall
