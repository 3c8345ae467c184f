#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QMenu;

namespace pitfall {

/// Runs that were saved or opened lately, as a menu: a small picture, name, the run in one line, when. Those that are
/// no longer there are greyed; that is looked up on another thread. Remembered from one start to the next. Belongs to
/// the window.
class RecentRuns : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10;

    struct Entry {
        QString path;
        QString line;
        QString when;        ///< ISO 8601
        QByteArray picture;  ///< a small PNG file; may be empty
    };

    explicit RecentRuns(QObject *parent);

    void fill(QMenu *menu);
    /// Comes first from now on.
    void note(const QString &path, const QString &line, const QByteArray &picture = {});
    std::vector<Entry> entries() const;

signals:
    void chosen(const QString &path);

private:
    void rebuild();
    void greyMissing();

    QMenu *m_menu = nullptr;
    int m_generation = 0;  ///< of the menu's content
};

}  // namespace pitfall
