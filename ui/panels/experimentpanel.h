#pragma once

#include "core/config/config.h"
#include "core/config/networkshape.h"

#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace pitfall {

class FieldEditor;
class Section;
class StageEditor;
struct FieldInfo;

/// Edits a config. Its editors are made from the table of fields, so that label, unit, range and help are those of
/// the command line. Says what the network will look like, and why it cannot be, before anything runs.
class ExperimentPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentPanel(QWidget *parent = nullptr);

    ExperimentConfig config() const;
    void setConfig(const ExperimentConfig &config);
    /// Takes over what is being typed, as leaving the field would.
    void commit();

    /// The run in place, and its live settings of now: what differs from it is marked, for it takes effect with the
    /// next run.
    void setRunningConfig(const ExperimentConfig &config, const LiveSettings &live);
    /// Changes what differs between the two in the run in place, and nothing else, if a run can have these settings.
    void changeRun(const LiveSettings &before, const LiveSettings &after);
    bool differsFromRun() const;

    /// Shape of the data set's images, for the chain of shapes; 28×28×1 until it is known.
    void setInputShape(const ImageShape &shape);

    /// Of the run in place: the share (0 … 1) of the variance of its training images' pixels that carries the class.
    void setClassVarianceShare(double share);

    /// Whether the images of these settings have classes to tell apart; what needs them is greyed as long as the
    /// settings name this data set. Unknown ones are taken to have them.
    void noteClasses(const DataConfig &data, bool hasClasses);
    /// The data set of which it is known that it has none.
    const std::optional<DataConfig> &classless() const { return m_classless; }

    /// Which data sets are here may have changed.
    void refreshDatasets();

    /// As wide as its content has to be in the type of the moment.
    void fitType();

    /// Why no run can start with this config, in words; empty if one can.
    QString problem() const { return m_problem; }

signals:
    void configChanged(const pitfall::ExperimentConfig &config);
    void validityChanged(const QString &problem);
    /// The run in place is to have these settings from now on.
    void liveSettingsChanged(const pitfall::LiveSettings &settings);
    void newRunRequested();
    /// The button beside the data set's chooser.
    void datasetsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(QLayout *layout);
    template<class Config>
    void addSection(QLayout *layout, const QString &title, const Config &config);
    void addStages(Section *section, const FieldInfo &info);
    void addClassVariance(Section *section);
    QWidget *datasetRow(const FieldEditor *editor);
    void buildFooter();

    FieldEditor *editor(const QString &key) const;
    void edited(const FieldEditor *editor);
    bool canBeOfRun(const LiveSettings &live) const;
    void leaveFolderOfAnother();
    void refresh();
    void showFieldsOfDataset(const std::string &dataset);
    void greyWhatNeedsClasses(const ExperimentConfig &config);
    void updateShape(const ExperimentConfig &config);
    void markDifferences(const ExperimentConfig &config);

    ExperimentConfig m_base;  ///< what the editors were last set to
    LiveSettings m_live;      ///< what the editors show
    std::optional<ExperimentConfig> m_running;
    ImageShape m_input{1, 28, 28};
    std::optional<DataConfig> m_classless;  ///< a data set without classes
    QString m_problem;
    bool m_setting = false;  ///< editors are being set, by program

    std::vector<FieldEditor *> m_editors;
    StageEditor *m_stages = nullptr;
    QLabel *m_stagesLabel = nullptr;
    QLabel *m_shape = nullptr;
    QLabel *m_classVariance = nullptr;
    QWidget *m_content = nullptr;  ///< of the scroll area
    QToolButton *m_datasets = nullptr;
    QFrame *m_footer = nullptr;
    QPushButton *m_newRun = nullptr;
};

}  // namespace pitfall
