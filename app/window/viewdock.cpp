#include "app/window/viewdock.h"

#include "app/window/icons.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace pitfall {

namespace {

/// The bar: paints the title in whatever room the controls leave.
class TitleBar : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(pitfall::TitleBar)

public:
    TitleBar(QWidget *controls, QMenu *menu, QDockWidget *dock) : QWidget(dock), m_dock(dock)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(10, 3, 4, 3);
        layout->setSpacing(4);
        m_space = new QWidget(this);
        makeRoom();
        m_space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        m_space->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(m_space, 1);
        if (controls) {
            // In a narrow dock the choosers give way before the picture is cut off.
            for (QComboBox *box : controls->findChildren<QComboBox *>())
                box->setMinimumWidth(std::min(66, box->sizeHint().width()));
            layout->addWidget(controls);
        }
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(QStringLiteral("more")));
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        button->setToolTip(tr("Export, float or close"));
        button->setAccessibleName(tr("Menu of %1").arg(dock->windowTitle()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        layout->addWidget(button);
        setMinimumHeight(32);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            makeRoom();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPalette colours = palette();
        painter.fillRect(rect(), colours.color(QPalette::AlternateBase));
        painter.setPen(colours.color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.setFont(boldFont());
        painter.setPen(colours.color(QPalette::WindowText));
        const QRect room = m_space->geometry().adjusted(0, 0, -2, 0);
        const QRect line(room.left(), 0, room.width(), height());
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         boldMetrics().elidedText(m_dock->windowTitle(), Qt::ElideRight, room.width()));
    }

private:
    QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    QFontMetrics boldMetrics() const { return QFontMetrics(boldFont()); }

    void makeRoom()
    {
        m_space->setMinimumWidth(std::min(70, boldMetrics().horizontalAdvance(m_dock->windowTitle()) + 6));
    }

    QDockWidget *m_dock;
    QWidget *m_space;
};

}  // namespace

TitledDock::TitledDock(const QString &name, const QString &title, QWidget *content, QWidget *controls, QWidget *parent)
    : QDockWidget(title, parent), m_menu(new QMenu(this))
{
    setObjectName(name);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    setWidget(content);
    QAction *floating = m_menu->addAction(tr("Float"));
    floating->setCheckable(true);
    m_menu->addAction(tr("Close"), this, &QDockWidget::close);
    connect(floating, &QAction::triggered, this, &QDockWidget::setFloating);
    connect(this, &QDockWidget::topLevelChanged, floating, &QAction::setChecked);
    setTitleBarWidget(new TitleBar(controls, m_menu, this));
}

ViewDock::ViewDock(const QString &name, View *view, QWidget *parent)
    : TitledDock(name, view->title(), view, view->titleControls(), parent), m_view(view)
{
    QAction *first = menu()->actions().constFirst();
    for (const char *ending : {"png", "svg", "pdf", "csv"}) {
        const QString text = QString::fromLatin1(ending);
        auto *action = new QAction(tr("Export as %1…").arg(text.toUpper()), this);
        connect(action, &QAction::triggered, this, [this, text] { emit exportRequested(m_view, text); });
        menu()->insertAction(first, action);
        m_exports += action;
    }
    menu()->insertSeparator(first);
}

bool ViewDock::isLookedAt() const
{
    // A dock behind another's tab is not hidden, but put where nobody sees it.
    const bool isOnScreen = isFloating() || parentWidget()->rect().intersects(geometry());
    return isVisible() && isOnScreen && !window()->isMinimized();
}

QString askExportPath(QWidget *window, const View &view, const QString &ending)
{
    const QString name = view.title().toLower().replace(u' ', u'-') + u'.' + ending;
    const QString path =
        QFileDialog::getSaveFileName(window, QObject::tr("Export %1").arg(view.title()), QDir::home().filePath(name),
                                     QObject::tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    return path.isEmpty() || QFileInfo(path).suffix().toLower() == ending ? path : path + u'.' + ending;
}

}  // namespace pitfall
