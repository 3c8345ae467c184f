#pragma once

#include "core/config/config.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace pitfall {

class FieldEditor;

/// Editors of how a data set is read or made: the size and colour of the pictures of a folder, patches, dials. Those
/// of the settings of `data.*` that go with the data set; neither which one it is nor how many of its images are used.
class DatasetOptions : public QWidget {
    Q_OBJECT

public:
    explicit DatasetOptions(QWidget *parent = nullptr);

    /// Shows those of this data set.
    void setData(const DataConfig &data);
    /// What was last shown, with what was edited since.
    const DataConfig &data() const { return m_data; }

signals:
    void edited();

private:
    void build();

    DataConfig m_data;
    QWidget *m_fields = nullptr;
    std::vector<FieldEditor *> m_editors;
};

}  // namespace pitfall
