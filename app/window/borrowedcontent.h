#pragma once

#include <QPointer>

class QDockWidget;
class QWidget;

namespace pitfall {

/// What is in a dock, while it is shown elsewhere. The dock keeps a place of the same size meanwhile, so that nothing
/// around it moves; it has its content back when this goes.
class BorrowedContent {
public:
    explicit BorrowedContent(QDockWidget *dock);
    ~BorrowedContent();
    BorrowedContent(const BorrowedContent &) = delete;
    BorrowedContent &operator=(const BorrowedContent &) = delete;

    QDockWidget *dock() const { return m_dock; }
    QWidget *content() const { return m_content; }

private:
    QPointer<QDockWidget> m_dock;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_place;
};

}  // namespace pitfall
