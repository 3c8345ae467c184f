#include "app/window/borrowedcontent.h"

#include <QDockWidget>

namespace pitfall {

namespace {

class Place : public QWidget {
public:
    explicit Place(const QWidget &like) : m_hint(like.sizeHint()), m_least(like.minimumSizeHint())
    {
        setMinimumSize(like.minimumSize());
        setSizePolicy(like.sizePolicy());
        resize(like.size());
    }
    QSize sizeHint() const override { return m_hint; }
    QSize minimumSizeHint() const override { return m_least; }

private:
    QSize m_hint, m_least;
};

}  // namespace

BorrowedContent::BorrowedContent(QDockWidget *dock)
    : m_dock(dock), m_content(dock->widget()), m_place(new Place(*dock->widget()))
{
    dock->setWidget(m_place);
}

BorrowedContent::~BorrowedContent()
{
    if (m_dock && m_content) {
        m_dock->setWidget(m_content);
        m_content->show();
    }
    delete m_place;
}

}  // namespace pitfall
