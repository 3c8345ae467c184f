#pragma once

#include "core/lab/decoderlab.h"
#include "ui/views/labview.h"

class QComboBox;

namespace pitfall {

class PictureRows;

/// "Decoders" (claim C4): what different decoders make of the same codes. The same test images in each row, beside
/// them the error and the probe's accuracy, which is the same in each row. Rows appear as they are measured.
class DecodersView : public LabView {
    Q_OBJECT

public:
    explicit DecodersView(QWidget *parent = nullptr);

    QString title() const override { return tr("Decoders"); }
    void select(int position) override;
    QString csv() const override;

    /// `step` is the run's, at which its network was copied.
    void showReport(std::shared_ptr<const DecoderReport> report, std::int64_t step);
    const PictureRows &rows() const { return *m_rows; }
    /// Key of the score that is compared. An unknown key is ignored.
    QString scoreKey() const;
    void setScore(const QString &key);

protected:
    void clear() override;
    void languageChanged() override;
    void paintPage(QPainter &painter, const QSize &size) override;

private:
    void fill();

    PictureRows *m_rows;
    QComboBox *m_scoreBox;
    std::shared_ptr<const DecoderReport> m_report;
    std::int64_t m_step = 0;
};

}  // namespace pitfall
