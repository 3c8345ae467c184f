#pragma once

#include <QApplication>

namespace pitfall {

/// The program with windows. What a handler of events throws does not end it and the run in hand: windows tell it and
/// go on.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    /// Throws what was thrown if there is no window to tell it.
    bool notify(QObject *receiver, QEvent *event) override;
};

}  // namespace pitfall
