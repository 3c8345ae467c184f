#include "app/window/viewdock.h"

#include "app/window/icons.h"
#include "app/window/windowmemory.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pitfall {

namespace {

/// The bar: paints the title in whatever room the controls leave. Where they leave none, they stand below it.
class TitleBar : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(pitfall::TitleBar)

public:
    TitleBar(QWidget *controls, QMenu *menu, QDockWidget *dock)
        : QWidget(dock), m_dock(dock), m_space(new QWidget(this)), m_controls(controls), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(10, 3, 4, 3);
        m_grid->setSpacing(4);
        m_grid->setColumnStretch(0, 1);
        m_space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        m_space->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_grid->addWidget(m_space, 0, 0);
        if (controls) {
            m_grid->addWidget(controls, 0, 1);
        }
        m_button = new QToolButton(this);
        m_button->setIcon(themedIcon(QStringLiteral("more")));
        m_button->setAutoRaise(true);
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setMenu(menu);
        m_button->setToolTip(tr("Show as table, export, float or close"));
        m_button->setAccessibleName(tr("Menu of %1").arg(dock->windowTitle()));
        m_button->setFocusPolicy(Qt::TabFocus);
        m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        m_grid->addWidget(m_button, 0, 2);
        fitType();
    }

protected:
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
        const int high = m_below ? m_grid->cellRect(0, 0).height() + 6 : height();
        const QRect line(room.left(), 0, room.width(), high);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         boldMetrics().elidedText(m_dock->windowTitle(), Qt::ElideRight, room.width()));
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        placeLater();
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        const bool isOther = event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange;
        if (isOther && m_button)
            fitType();
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            placeLater();
        return QWidget::event(event);
    }

private:
    void fitType()
    {
        setMinimumHeight(std::max(32, boldMetrics().height() + 12));
        m_grid->setRowMinimumHeight(0, boldMetrics().height() + 6);
        m_space->setMinimumWidth(std::min(70, boldMetrics().horizontalAdvance(m_dock->windowTitle()) + 6));
        placeLater();
    }
    // Not while a layout is at work.
    void placeLater()
    {
        if (m_controls && !std::exchange(m_placing, true))
            QMetaObject::invokeMethod(
                this, [this] { place(); }, Qt::QueuedConnection);
    }
    void place()
    {
        m_placing = false;
        const int needed = boldMetrics().horizontalAdvance(m_dock->windowTitle()) + m_controls->sizeHint().width() +
                           m_button->sizeHint().width() + 34;
        const bool below = needed > width();
        fitChoosers(below);
        if (below == std::exchange(m_below, below))
            return;
        m_grid->removeWidget(m_controls);
        below ? m_grid->addWidget(m_controls, 1, 0, 1, 3, Qt::AlignLeft) : m_grid->addWidget(m_controls, 0, 1);
        updateGeometry();
        update();
    }
    /// In a narrow dock choosers give way before the picture is cut off; below the title they have room, which they
    /// share where it is not enough. Where type is large they stand in full, and the docks behind one another.
    void fitChoosers(bool below)
    {
        constexpr int narrow = 66, captions = 60;
        const auto boxes = m_controls->findChildren<QComboBox *>();
        int wanted = 0;
        for (const QComboBox *box : boxes)
            wanted += widthOf(*box);
        const bool inFull = wanted <= width() - captions || windowMemory::textSize() > 100;
        for (QComboBox *box : boxes) {
            const int most = inFull ? width() * 3 / 4 : widthOf(*box) * (width() - captions) / wanted;
            box->setMinimumWidth(below ? std::max(narrow, std::min(widthOf(*box), most))
                                       : std::min(narrow, box->sizeHint().width()));
        }
    }
    /// With its text in full.
    static int widthOf(const QComboBox &box)
    {
        const int line = box.fontMetrics().height();
        return box.fontMetrics().horizontalAdvance(box.currentText()) + 2 * line + 8;
    }
    QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    QFontMetrics boldMetrics() const { return QFontMetrics(boldFont()); }

    QDockWidget *m_dock;
    QWidget *m_space;
    QWidget *m_controls;
    QGridLayout *m_grid;
    QToolButton *m_button = nullptr;
    bool m_below = false;
    bool m_placing = false;
};

}  // namespace

TitledDock::TitledDock(const QString &name, const QString &title, QWidget *content, QWidget *controls, QWidget *parent)
    : QDockWidget(title, parent), m_menu(new QMenu(this))
{
    setObjectName(name);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    setWidget(content);
    content->setProperty("help", QStringLiteral("view.") + name);  // also where it is shown outside of its dock
    QAction *floating = m_menu->addAction(tr("Float"));
    floating->setCheckable(true);
    m_menu->addAction(tr("Close"), this, &QDockWidget::close);
    connect(floating, &QAction::triggered, this, [this](bool floats) {
        setFloating(floats);
        raise();  // among the tabs that it comes back to, too
    });
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
    m_table = new QAction(tr("Show as table…"), this);
    connect(m_table, &QAction::triggered, this, [this] { emit tableRequested(m_view); });
    menu()->insertAction(m_exports.constFirst(), m_table);
}

void ViewDock::begin(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits)
{
    m_isBroken = true;
    m_view->begin(config, splits);
    m_isBroken = false;
}

bool ViewDock::isLookedAt() const
{
    if (m_isBroken)
        return false;
    if (widget() != m_view)
        return m_view->isVisible() && !m_view->window()->isMinimized();
    if (m_covered)
        return false;
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
