#include "app/window/datasetlist.h"

#include "app/window/datasetmemory.h"
#include "app/window/icons.h"
#include "ui/widgets/coretext.h"

#include <QDir>
#include <QHeaderView>

namespace pitfall {

namespace {

constexpr int rowRole = Qt::UserRole;

QString transferText(std::uint64_t bytes)
{
    return QString::fromStdString(sizeText(bytes));
}

}  // namespace

DatasetList::DatasetList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Data sets"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_rebuilding)
            emit chosenChanged();
    });
}

void DatasetList::setStates(const std::vector<DatasetState> &states)
{
    m_states = states;
    rebuild();
}

void DatasetList::addOpened(const QString &title, const DataConfig &data)
{
    datasetMemory::add({title, data});
    rebuild(data);
}

void DatasetList::forget(const DataConfig &data)
{
    datasetMemory::forget(data);
    rebuild();
}

void DatasetList::setFetched(const QString &name, double share)
{
    m_fetching = share < 0 ? QString() : name;
    m_share = share;
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (!m_rows[std::size_t(i)].opened && m_rows[std::size_t(i)].data.name == name.toStdString())
            itemOf(i)->setText(1, stateText(m_rows[std::size_t(i)]));
}

const DatasetList::Row *DatasetList::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    const QVariant row = item ? item->data(0, rowRole) : QVariant();
    return row.isValid() ? &m_rows[std::size_t(row.toInt())] : nullptr;
}

void DatasetList::choose(const DataConfig &data)
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (datasetMemory::sameFiles(m_rows[std::size_t(i)].data, data))
            return setCurrentItem(itemOf(i));
}

void DatasetList::rebuild(const std::optional<DataConfig> &wanted)
{
    const Row *before = chosen();
    const std::optional<DataConfig> kept = wanted ? wanted : before ? std::optional(before->data) : std::nullopt;
    m_rebuilding = true;
    clear();
    m_rows.clear();
    for (const DatasetState &state : m_states) {
        DataConfig data;
        data.name = state.entry.name;
        m_rows.push_back({coreText(state.entry.title), data, state, false});
        addItem(int(m_rows.size()) - 1);
    }
    const auto opened = datasetMemory::opened();
    if (!opened.empty())
        addHeading(tr("Opened"));
    for (const datasetMemory::Opened &each : opened) {
        m_rows.push_back({coreText(each.title), each.data, {}, true});
        addItem(int(m_rows.size()) - 1);
    }
    if (kept)
        choose(*kept);
    m_rebuilding = false;
    emit chosenChanged();
}

// Focus alone chooses nothing; QTreeWidget would make the first row the current one.
void DatasetList::focusInEvent(QFocusEvent *event)
{
    const bool none = !currentItem();
    const bool before = std::exchange(m_rebuilding, true);
    QTreeWidget::focusInEvent(event);
    if (none)
        setCurrentItem(nullptr);
    m_rebuilding = before;
}

void DatasetList::addHeading(const QString &text)
{
    auto *item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::NoItemFlags);
    item->setFirstColumnSpanned(true);
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
}

void DatasetList::addItem(int row)
{
    const Row &each = m_rows[std::size_t(row)];
    auto *item = new QTreeWidgetItem(this, {each.title, stateText(each)});
    item->setData(0, rowRole, row);
    item->setIcon(0, themedIcon(each.isHere() ? QStringLiteral("done") : QStringLiteral("save"), QPalette::Text));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, palette().color(QPalette::PlaceholderText));
    const QString help = each.opened ? QDir::toNativeSeparators(QString::fromStdString(each.data.path))
                                     : coreText(each.state.entry.description);
    item->setToolTip(0, help);
    item->setToolTip(1, help);
}

QString DatasetList::stateText(const Row &row) const
{
    if (!row.opened && m_fetching.toStdString() == row.data.name && m_share >= 0)
        return tr("%1%").arg(int(100 * m_share));
    if (row.isHere())
        return {};
    if (row.state.download == 0)
        return tr("not here");
    return row.state.begun > 0
               ? tr("%1 of %2 here").arg(transferText(row.state.begun), transferText(row.state.download))
               : tr("%1 to get").arg(transferText(row.state.download));
}

QTreeWidgetItem *DatasetList::itemOf(int row) const
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (const QVariant data = topLevelItem(i)->data(0, rowRole); data.isValid() && data.toInt() == row)
            return topLevelItem(i);
    return nullptr;
}

}  // namespace pitfall
