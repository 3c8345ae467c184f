#pragma once

#include "core/config/config.h"

#include <QToolButton>

namespace pitfall {

/// The experiments that come with Pitfall, as a button with a menu. Its text names the one that is chosen.
class PresetMenu : public QToolButton {
    Q_OBJECT

public:
    explicit PresetMenu(QWidget *parent = nullptr);

    /// Names the preset that has these settings, or says that there is none.
    void display(const ExperimentConfig &config);

    /// The theme has changed.
    void restyle();

signals:
    void chosen(const pitfall::ExperimentConfig &config);

protected:
    void changeEvent(QEvent *event) override;
};

}  // namespace pitfall
