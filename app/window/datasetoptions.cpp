#include "app/window/datasetoptions.h"

#include "core/config/fields.h"
#include "ui/panels/fieldeditor.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <set>

namespace pitfall {

namespace {

constexpr int pairsInARow = 3;

/// What the experiment panel is for.
bool isElsewhere(std::string_view key)
{
    static const std::set<std::string_view> keys = {"data.name",       "data.path", "data.train",
                                                    "data.validation", "data.test", "data.seed"};
    return keys.count(key) > 0;
}

}  // namespace

DatasetOptions::DatasetOptions(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DatasetOptions::setData(const DataConfig &data)
{
    const bool others = !m_fields || data.name != m_data.name;
    m_data = data;
    if (others)
        build();
    setVisible(!m_editors.empty());
    visitFields(m_data, [this](const FieldInfo &info, const auto &member) {
        for (FieldEditor *editor : m_editors)
            if (editor->key() == QLatin1String(info.key) && editor->value() != toVariant(member))
                editor->setValue(toVariant(member));
    });
}

void DatasetOptions::build()
{
    delete m_fields;
    m_editors.clear();
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    visitFields(m_data, [&](const FieldInfo &info, const auto &member) {
        if (isElsewhere(info.key) || !info.isFor(m_data.name))
            return;
        FieldEditor *editor = FieldEditor::make(info, member, m_fields);
        editor->widget()->setMinimumWidth(editor->widget()->sizeHint().width());
        const int at = int(m_editors.size());
        m_editors.push_back(editor);
        grid->addWidget(editor->label(), at / pairsInARow, 2 * (at % pairsInARow));
        grid->addWidget(editor->widget(), at / pairsInARow, 2 * (at % pairsInARow) + 1);
        connect(editor, &FieldEditor::changed, this, [this, editor] {
            visitFields(m_data, [editor](const FieldInfo &changed, auto &to) {
                if (editor->key() == QLatin1String(changed.key))
                    fromVariant(editor->value(), to);
            });
            emit edited();
        });
    });
    grid->setColumnStretch(2 * pairsInARow, 1);
    layout()->addWidget(m_fields);
}

}  // namespace pitfall
