#pragma once

#include "core/experiment/records.h"
#include "core/lab/finetuning.h"
#include "ui/views/labview.h"

class QLabel;
class QSplitter;

namespace pitfall {

class LabelCurve;
class PictureRows;

/// "Fine-tuning" (claims C5, C8): the accuracy of a classifier against its number of labels from different starts,
/// and the figure "original, before, after": what decoders make of the code once the encoder has been fine-tuned.
class FineTuningView : public LabView {
    Q_OBJECT

public:
    explicit FineTuningView(QWidget *parent = nullptr);

    QString title() const override { return tr("Fine-tuning"); }
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    void select(int position) override;
    QString csv() const override;

    void showReport(std::shared_ptr<const FineTuneReport> report, std::int64_t step);
    /// For the run's regret.
    void setFinal(const FinalReport &report);
    const PictureRows &figure() const { return *m_figure; }

protected:
    void clear() override;
    void languageChanged() override;
    void paintPage(QPainter &painter, const QSize &size) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isWide(const QSize &size) const;
    void fillFigure();
    void updateSentence();

    QSplitter *m_splitter;
    LabelCurve *m_curve;
    PictureRows *m_figure;
    std::shared_ptr<const FineTuneReport> m_report;
    std::vector<Regret> m_regrets;
    std::int64_t m_step = 0;
};

}  // namespace pitfall
