#include "app/window/recentruns.h"

#include "ui/widgets/coretext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QProxyStyle>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace pitfall {

namespace {

const QString storedAs = QStringLiteral("recent/runs");

/// Pictures, not symbols.
class LargeIcons : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int side = 48;
        return metric == PM_SmallIconSize ? side : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

QSettings settings()
{
    return QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall"));
}

QString textOf(const RecentRuns::Entry &entry)
{
    const QDateTime when = QDateTime::fromString(entry.when, Qt::ISODate);
    QStringList parts = {QFileInfo(entry.path).fileName(), coreText(entry.line)};
    if (when.isValid())
        parts += QLocale().toString(when, QStringLiteral("d MMM, HH:mm"));
    return parts.join(QStringLiteral("  –  ")).replace(u'&', QStringLiteral("&&"));
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? QFileInfo::exists(path + QStringLiteral("/session.json")) : info.isFile();
}

}  // namespace

RecentRuns::RecentRuns(QObject *parent) : QObject(parent) {}

void RecentRuns::fill(QMenu *menu)
{
    m_menu = menu;
    menu->setObjectName(QStringLiteral("recentRuns"));
    menu->setToolTipsVisible(true);
    auto *style = new LargeIcons;
    style->setParent(menu);
    menu->setStyle(style);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        rebuild();
        greyMissing();
    });
    rebuild();
}

std::vector<RecentRuns::Entry> RecentRuns::entries() const
{
    std::vector<Entry> entries;
    QSettings stored = settings();
    const int count = std::min(most, stored.beginReadArray(storedAs));
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        entries.push_back(
            {stored.value(QStringLiteral("path")).toString(), stored.value(QStringLiteral("line")).toString(),
             stored.value(QStringLiteral("when")).toString(), stored.value(QStringLiteral("picture")).toByteArray()});
    }
    return entries;
}

void RecentRuns::note(const QString &path, const QString &line, const QByteArray &picture)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    std::vector<Entry> all = entries();
    std::erase_if(all, [&](const Entry &entry) { return entry.path == absolute; });
    all.insert(all.begin(), {absolute, line, QDateTime::currentDateTime().toString(Qt::ISODate), picture});
    all.resize(std::min<std::size_t>(all.size(), most));
    QSettings stored = settings();
    stored.beginWriteArray(storedAs, int(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        stored.setArrayIndex(int(i));
        stored.setValue(QStringLiteral("path"), all[i].path);
        stored.setValue(QStringLiteral("line"), all[i].line);
        stored.setValue(QStringLiteral("when"), all[i].when);
        stored.setValue(QStringLiteral("picture"), all[i].picture);
    }
    stored.endArray();
    if (m_menu)
        rebuild();
}

void RecentRuns::rebuild()
{
    ++m_generation;
    m_menu->clear();
    for (const Entry &entry : entries()) {
        QAction *action = m_menu->addAction(textOf(entry), this, [this, path = entry.path] { emit chosen(path); });
        action->setData(entry.path);
        action->setIcon(QIcon(QPixmap::fromImage(QImage::fromData(entry.picture))));
        action->setToolTip(QDir::toNativeSeparators(entry.path));
    }
    m_menu->menuAction()->setEnabled(!m_menu->isEmpty());
}

// A folder on another machine may take its time to answer.
void RecentRuns::greyMissing()
{
    QStringList paths;
    for (const QAction *action : m_menu->actions())
        paths += action->data().toString();
    QThreadPool::globalInstance()->start([self = QPointer(this), paths, generation = m_generation] {
        QList<bool> there;
        for (const QString &path : paths)
            there += isThere(path);
        QMetaObject::invokeMethod(
            qApp,
            [self, there, generation] {
                if (!self || self->m_generation != generation)
                    return;
                const QList<QAction *> actions = self->m_menu->actions();
                for (qsizetype i = 0; i < std::min(actions.size(), there.size()); ++i) {
                    actions[i]->setEnabled(there[i]);
                    if (!there[i])
                        actions[i]->setToolTip(tr("%1 is no longer there").arg(actions[i]->data().toString()));
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace pitfall
