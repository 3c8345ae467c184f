#pragma once

#include "core/data/preview.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace pitfall {

class ClassRows;

/// What a data set is, before anything is trained on it: title, sizes, what to beware of, and its classes with some
/// pictures of each and how many there are. Or, where there is nothing to be seen yet, what to do.
class DatasetLook : public QWidget {
    Q_OBJECT

public:
    explicit DatasetLook(QWidget *parent = nullptr);

    void showNote(const QString &heading, const QString &text);
    void showProblem(const QString &heading, const QString &sentence);
    void showPreview(const DatasetPreview &preview);

    QString heading() const;
    /// The note or the sizes, and the warnings, as they are read.
    QString text() const;
    const ClassRows &rows() const { return *m_rows; }

private:
    void display(const QString &heading, const QString &text, const QStringList &warnings, bool withRows);

    QLabel *m_heading, *m_text, *m_warnings;
    ClassRows *m_rows;
    QScrollArea *m_scroll;
};

/// "60 000 training and 10 000 test images, 28×28 grey pixels, 10 classes."
QString sizesText(const DatasetPreview &preview);

}  // namespace pitfall
