#pragma once

#include "core/lab/separability.h"
#include "ui/views/labview.h"

#include <functional>

namespace pitfall {

class ConfusionMatrix;
class SeparabilityTable;
class Thumbnails;

/// "Separability" (claim C3): how well classes can be told apart in pixels and codes, as a table; below it what the
/// linear probe confuses in the chosen representation, and the images it confused.
class SeparabilityView : public LabView {
    Q_OBJECT

public:
    explicit SeparabilityView(QWidget *parent = nullptr);

    QString title() const override { return tr("Separability"); }
    void select(int position) override;
    QString csv() const override;

    void showReport(std::shared_ptr<const SeparabilityReport> report, std::int64_t step);
    SeparabilityTable &table() { return *m_table; }
    ConfusionMatrix &matrix() { return *m_matrix; }
    Thumbnails &thumbnails() { return *m_thumbnails; }

protected:
    void clear() override;
    void languageChanged() override;
    void paintPage(QPainter &painter, const QSize &size) override;

private:
    void chooseRow(int row);
    void chooseCell(int row, int column);
    const ClassVerdicts *verdicts() const;  ///< of the chosen representation; null if there are none

    SeparabilityTable *m_table;
    ConfusionMatrix *m_matrix;
    Thumbnails *m_thumbnails;
    std::shared_ptr<const SeparabilityReport> m_report;
    std::function<void()> m_arrange;  ///< matrix and images side by side
    std::int64_t m_step = 0;          ///< of the report
    bool m_rowChosen = false;         ///< by the person
};

}  // namespace pitfall
