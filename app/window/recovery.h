#pragma once

#include "app/window/keptruns.h"

#include <QObject>

#include <deque>
#include <functional>
#include <thread>

namespace pitfall {

class MessageStrip;

/// Looks, when the program starts, for runs that were kept and not saved, and offers them one after the other
/// in a strip of their own, which is in nobody's way. What is not answered is offered again at the next start. Belongs
/// to the window.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// `open` puts a kept run in place, and goes on with it if asked to.
    using Open = std::function<void(const KeptRun &run, bool goOn)>;
    Recovery(MessageStrip *strip, Open open, QObject *parent);
    ~Recovery() override;

    /// Looks below `root` on another thread.
    void lookFor(const QString &root);

private:
    void offerNext();
    void answered();

    MessageStrip *m_strip;
    Open m_open;
    std::deque<KeptRun> m_runs;
    std::thread m_search;
};

}  // namespace pitfall
