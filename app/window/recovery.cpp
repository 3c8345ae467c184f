#include "app/window/recovery.h"

#include "app/window/messagestrip.h"
#include "ui/widgets/coretext.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTimer>

namespace pitfall {

Recovery::Recovery(MessageStrip *strip, Open open, QObject *parent)
    : QObject(parent), m_strip(strip), m_open(std::move(open))
{
}

Recovery::~Recovery()
{
    if (m_search.joinable())
        m_search.join();
}

void Recovery::lookFor(const QString &root)
{
    if (m_search.joinable())
        return;
    m_search = std::thread([this, root] {
        std::vector<KeptRun> found = findKeptRuns(root);
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found)] {
                m_runs.assign(found.begin(), found.end());
                offerNext();
            },
            Qt::QueuedConnection);
    });
}

void Recovery::offerNext()
{
    if (m_runs.empty())
        return m_strip->hide();
    const KeptRun &run = m_runs.front();
    const QString more = m_runs.size() > 1 ? tr(" (and %n more)", nullptr, int(m_runs.size()) - 1) : QString();
    const QString sentence =
        tr("A run was not saved. What was kept of it at %1%2: %3")
            .arg(QLocale().toString(run.kept, QStringLiteral("d MMM, HH:mm:ss")), more, coreText(run.line));
    const auto open = [this](bool goOn) {
        const KeptRun chosen = m_runs.front();
        answered();
        m_open(chosen, goOn);
    };
    std::vector<MessageStrip::Answer> answers;
    if (run.goesOn)
        answers.push_back({tr("Go on"), QStringLiteral("recoverGoOn"), [open] { open(true); }});
    answers.push_back({tr("Look at it"), QStringLiteral("recoverLook"), [open] { open(false); }});
    answers.push_back({tr("Discard"), QStringLiteral("recoverDiscard"), [this] {
                           const KeptRun dropped = m_runs.front();
                           answered();
                           std::thread([dropped] {
                               if (!QFile::moveToTrash(dropped.folder))
                                   QDir(dropped.folder).removeRecursively();
                           }).detach();
                       }});
    m_strip->ask(sentence, std::move(answers));
}

// The second click of a double click is not meant for the next run.
void Recovery::answered()
{
    m_runs.pop_front();
    m_strip->hide();
    QTimer::singleShot(QApplication::doubleClickInterval(), this, &Recovery::offerNext);
}

}  // namespace pitfall
