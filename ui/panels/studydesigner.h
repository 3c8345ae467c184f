#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace pitfall {

class NumberBox;

/// Puts a study together: what it begins with (one that comes with Pitfall, a file, or the settings of the window),
/// what differs between its networks, how they are drawn and how many. Says at once what cannot be.
class StudyDesigner : public QWidget {
    Q_OBJECT

public:
    /// `settings`: those of the window, which a study may be based on.
    explicit StudyDesigner(ExperimentConfig settings, QWidget *parent = nullptr);

    void setStudy(const Study &study);
    /// Images without classes to tell apart: a study cannot be about them.
    void setClassless(const std::optional<DataConfig> &data);
    const Study &study() const { return m_study; }
    /// Why the study cannot be as it is; empty if it can.
    QString problem() const { return m_problem; }

    QComboBox &beginning() { return *m_beginning; }
    QTableWidget &variations() { return *m_variations; }

signals:
    void changed();

private:
    void buildVariations(QVBoxLayout *layout);
    void buildNumbers(QVBoxLayout *layout);
    void begin(int entry);
    void openFile();
    void saveFile();
    void addVariation(const QString &key, const QString &values);
    void addKinds();
    void removeVariation();
    QString keyAt(int row) const;
    void read();
    Study readStudy() const;
    QString sizeText() const;

    ExperimentConfig m_settings;
    std::optional<DataConfig> m_classless;
    Study m_study;
    QString m_problem;
    bool m_filling = false;

    QComboBox *m_beginning;
    QLabel *m_description;
    QLabel *m_base;
    QTableWidget *m_variations;
    QComboBox *m_sampling;
    NumberBox *m_count, *m_seeds, *m_seed;
    QLabel *m_summary;
};

}  // namespace pitfall
