#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pitfall {

/// The numbers behind a view.
struct ViewTable {
    QStringList headings;
    std::vector<QStringList> rows;  ///< as many fields as there are headings

    /// Of CSV with a header line (RFC 4180). Keys of measures become their names.
    static ViewTable of(const QString &csv);
    /// A line for each row, fields with tabs between: what spreadsheets take from the clipboard.
    QString tabbed() const;
};

}  // namespace pitfall
