#pragma once

#include <QDialog>

namespace pitfall {

/// What this program is, its licence, and what to cite. Shown beside the window, not in front of it.
class AboutBox : public QDialog {
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent = nullptr);
};

}  // namespace pitfall
