#include "ui/views/viewtable.h"

#include "core/experiment/measure.h"

#include <QCoreApplication>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::ViewTable)
};

std::vector<QStringList> fieldsOf(const QString &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row << std::exchange(field, {});
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        rows.push_back(row << field);
    return rows;
}

/// "mse_low" → "MSE, from"; "duplicate_of" → "duplicate of"
QString headingOf(const QString &key)
{
    QString name = key, end;
    for (const auto &[ending, text] : {std::pair("_low", Say::tr("%1, from")), std::pair("_high", Say::tr("%1, to"))})
        if (name.endsWith(QLatin1String(ending))) {
            name.chop(qsizetype(qstrlen(ending)));
            end = text;
        }
    for (const Measure &measure : measures())
        if (name == QString::fromStdString(measure.key))
            name = QString::fromStdString(measure.label);
    name.replace(u'_', u' ');
    return end.isEmpty() ? name : end.arg(name);
}

}  // namespace

ViewTable ViewTable::of(const QString &csv)
{
    ViewTable table;
    std::vector<QStringList> rows = fieldsOf(csv);
    if (rows.empty())
        return table;
    for (const QString &key : rows.front())
        table.headings << headingOf(key);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        while (rows[i].size() < table.headings.size())
            rows[i] << QString();
        table.rows.push_back(rows[i].mid(0, table.headings.size()));
    }
    return table;
}

QString ViewTable::tabbed() const
{
    QStringList lines(headings.join(u'\t'));
    for (const QStringList &row : rows)
        lines << row.join(u'\t');
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
