#include "ui/panels/stageeditor.h"

#include "ui/panels/fieldeditor.h"
#include "ui/widgets/coretext.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace pitfall {

namespace {

QLabel *small(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(QStringLiteral("<small>%1</small>").arg(text.toHtmlEscaped()), parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Short enough for a column; the tooltip has the whole.
QString heading(const FieldInfo &info)
{
    const QString label = coreText(info.label);
    return info.key == std::string_view("switches") ? StageEditor::tr("Sw.") : label;
}

}  // namespace

StageEditor::StageEditor(QWidget *parent) : QWidget(parent), m_stages(NetworkConfig().stages)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    rebuild();
    buildButtons();
}

void StageEditor::setStages(const std::vector<StageConfig> &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    m_current = std::clamp(m_current, 0, std::max(0, int(m_stages.size()) - 1));
    rebuild();
    setCurrent(m_current);
}

void StageEditor::rebuild()
{
    m_rows.clear();
    delete m_table;  // nothing in it calls this
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(3);
    buildHeader();
    for (int i = 0; i < int(m_stages.size()); ++i)
        m_rows.push_back(buildRow(i));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_table);
}

void StageEditor::buildHeader()
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    int column = 1;
    StageConfig prototype;
    visitFields(prototype, [&](const FieldInfo &info, auto &member) {
        using Member = std::remove_reference_t<decltype(member)>;
        QLabel *label = small(heading(info), m_table);
        label->setToolTip(coreText(info.help));
        grid->addWidget(label, 0, column);
        grid->setColumnStretch(column, std::is_enum_v<Member> ? 4 : std::is_same_v<Member, bool> ? 0 : 1);
        ++column;
    });
}

StageEditor::Row StageEditor::buildRow(int stage)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    Row row;
    row.number = new QLabel(QString::number(stage + 1), m_table);
    grid->addWidget(row.number, stage + 1, 0);
    int column = 1;
    visitFields(m_stages[stage], [&](const FieldInfo &info, auto &member) {
        FieldEditor *editor = FieldEditor::make(info, member, m_table);
        editor->label()->hide();
        editor->widget()->setObjectName(QStringLiteral("stage%1.%2").arg(stage + 1).arg(editor->key()));
        editor->widget()->setAccessibleName(tr("%1 of stage %2").arg(coreText(info.label)).arg(stage + 1));
        editor->widget()->installEventFilter(this);
        if (auto *box = qobject_cast<QDoubleSpinBox *>(editor->widget())) {
            box->setButtonSymbols(QAbstractSpinBox::NoButtons);
            box->setSuffix({});
            box->setAlignment(Qt::AlignCenter);
            box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        } else if (column == 4) {
            editor->widget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }
        grid->addWidget(editor->widget(), stage + 1, column++);
        connect(editor, &FieldEditor::changed, this, [this, stage] { readRow(stage); });
        row.editors.push_back(editor);
    });
    fitType(row);
    return row;
}

void StageEditor::fitType(const Row &row) const
{
    const int line = fontMetrics().height();
    for (const FieldEditor *editor : row.editors)
        if (qobject_cast<QDoubleSpinBox *>(editor->widget()))
            editor->widget()->setMinimumWidth(2 * line);
        else if (editor->key() == u"activation")
            editor->widget()->setMinimumWidth(8 * line);
}

void StageEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (const Row &row : m_rows)
            fitType(row);
    if (event->type() != QEvent::LanguageChange)
        return;
    rebuild();
    setCurrent(m_current);
}

void StageEditor::buildButtons()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    bar->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(made);
        return made;
    };
    auto *add = button(QStringLiteral("addStage"), tr("+ Stage"), tr("Add a stage after the current one"));
    bar->addStretch(1);
    m_up = button(QStringLiteral("stageUp"), QStringLiteral("↑"), tr("Move the current stage towards the image"));
    m_down = button(QStringLiteral("stageDown"), QStringLiteral("↓"), tr("Move the current stage away from the image"));
    m_remove = button(QStringLiteral("removeStage"), tr("Remove"), tr("Remove the current stage"));
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(add, &QToolButton::clicked, this, &StageEditor::addStage);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStage(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStage(1); });
    connect(m_remove, &QToolButton::clicked, this, &StageEditor::removeStage);
    setCurrent(0);
}

void StageEditor::readRow(int stage)
{
    std::size_t i = 0;
    visitFields(m_stages[stage],
                [&](const FieldInfo &, auto &member) { fromVariant(m_rows[stage].editors[i++]->value(), member); });
    emit changed();
}

void StageEditor::addStage()
{
    StageConfig stage = m_stages.empty() ? StageConfig() : m_stages[m_current];
    m_current = m_stages.empty() ? 0 : m_current + 1;
    m_stages.insert(m_stages.begin() + m_current, stage);
    rebuild();
    setCurrent(m_current);
    emit changed();
}

void StageEditor::removeStage()
{
    if (m_stages.size() < 2)
        return;
    m_stages.erase(m_stages.begin() + m_current);
    rebuild();
    setCurrent(std::min(m_current, int(m_stages.size()) - 1));
    emit changed();
}

void StageEditor::moveStage(int by)
{
    const int to = m_current + by;
    if (to < 0 || to >= int(m_stages.size()))
        return;
    std::swap(m_stages[m_current], m_stages[to]);
    rebuild();
    setCurrent(to);
    emit changed();
}

void StageEditor::setCurrent(int stage)
{
    m_current = stage;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        QLabel *number = m_rows[i].number;
        QFont font = number->font();
        font.setBold(i == stage);
        number->setFont(font);
        number->setForegroundRole(i == stage ? QPalette::Highlight : QPalette::WindowText);
    }
    m_up->setEnabled(stage > 0);
    m_down->setEnabled(stage + 1 < int(m_stages.size()));
    m_remove->setEnabled(m_stages.size() > 1);
}

bool StageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (int i = 0; i < int(m_rows.size()); ++i)
            for (const FieldEditor *editor : m_rows[i].editors)
                if (editor->widget() == watched)
                    setCurrent(i);
    return QWidget::eventFilter(watched, event);
}

}  // namespace pitfall
