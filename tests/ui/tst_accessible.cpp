#include "app/window/datasetmanager.h"
#include "app/window/datasetwiring.h"
#include "app/window/focusring.h"
#include "app/window/helpwindow.h"
#include "app/window/helpwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/newstudy.h"
#include "app/window/presetmenu.h"
#include "app/window/studywindow.h"
#include "app/window/tablewindow.h"
#include "app/window/textsize.h"
#include "app/window/viewdock.h"
#include "app/window/welcomewiring.h"
#include "app/window/windowmemory.h"
#include "tests/ui/smalldata.h"
#include "tests/ui/smallrun.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/accessibleviews.h"
#include "ui/views/featuremapview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/runpainter.h"
#include "ui/views/viewtable.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/plotcursor.h"
#include "ui/widgets/scatter.h"
#include "ui/widgets/timelineslider.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>
#include <QtTest>

#include <functional>

using namespace pitfall;
using smallrun::patience;

namespace {

void keep(QWidget &widget, const QString &name)
{
    smallrun::keep(widget.grab().toImage(), name);
}

QString nameOf(const QWidget *widget)
{
    QString name;
    for (int up = 0; widget && up < 3; ++up, widget = widget->parentWidget())
        name +=
            QStringLiteral(" < %1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    return name.mid(3);
}

bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

/// In a dock behind the tab of another.
bool isBehind(const QWidget *widget)
{
    for (const QWidget *up = widget; up; up = up->parentWidget())
        if (const auto *dock = qobject_cast<const QDockWidget *>(up))
            return !dock->isFloating() && !dock->parentWidget()->rect().intersects(dock->geometry());
    return false;
}

/// Those that a person comes to by Tab.
QSet<QWidget *> reachable(QWidget &window)
{
    QSet<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isBehind(widget))
            found += widget;
    return found;
}

QStringList withoutNameOrRole(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface) {
            faults << nameOf(widget) + QStringLiteral(": nothing");
            continue;
        }
        if (interface->text(QAccessible::Name).isEmpty())
            faults << nameOf(widget) + QStringLiteral(": no name");
        const QAccessible::Role role = interface->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            faults << nameOf(widget) + QStringLiteral(": no role");
        if (!interface->state().focusable)
            faults << nameOf(widget) + QStringLiteral(": not focusable");
    }
    return faults;
}

int widthOfText(const QFont &font, const QString &text)
{
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, QFontMetrics(font).horizontalAdvance(line));
    return width;
}

/// What is still wrong when layouts have had time to settle.
QStringList lasting(const std::function<QStringList()> &faults)
{
    QStringList left;
    (void)QTest::qWaitFor([&] { return (left = faults()).isEmpty(); });
    return left;
}

/// Docks that lie over each other, or beyond the window.
QStringList overlaps(const MainWindow &window)
{
    QStringList faults;
    QList<QDockWidget *> seen = window.findChildren<QDockWidget *>();
    seen.removeIf([&](const QDockWidget *dock) { return !dock->isVisible() || isBehind(dock); });
    for (const QDockWidget *a : seen) {
        if (a->geometry().right() >= window.width())
            faults << a->objectName() + QStringLiteral(" goes beyond the window");
        for (const QDockWidget *b : seen)
            if (a < b && a->geometry().intersects(b->geometry()))
                faults << QStringLiteral("%1 lies over %2").arg(a->objectName(), b->objectName());
    }
    return faults;
}

/// Texts that have less room than they need.
QStringList clipped(QWidget &window)
{
    QStringList faults;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!isSeen(label) || label->text().isEmpty())
            continue;
        const bool tooNarrow = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        const bool tooFlat = label->height() < (label->wordWrap() ? label->heightForWidth(label->width())
                                                                  : label->minimumSizeHint().height());
        if (tooNarrow || tooFlat)
            faults << QStringLiteral("%1 \"%2\": %3×%4 of %5×%6")
                          .arg(nameOf(label), label->text().left(40))
                          .arg(label->width())
                          .arg(label->height())
                          .arg(label->minimumSizeHint().width())
                          .arg(label->heightForWidth(label->width()));
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!isSeen(button) || button->text().isEmpty())
            continue;
        const auto *tool = qobject_cast<QToolButton *>(button);
        if (button->hasHeightForWidth()) {
            if (button->height() < button->heightForWidth(button->width()))
                faults << QStringLiteral("%1 \"%2\": too flat").arg(nameOf(button), button->text());
            continue;
        }
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue;
        QString text = button->text();
        text.remove(u'&');
        if (button->width() < widthOfText(button->font(), text) ||
            button->height() < QFontMetrics(button->font()).height())
            faults << QStringLiteral("%1 \"%2\": %3×%4")
                          .arg(nameOf(button), button->text())
                          .arg(button->width())
                          .arg(button->height());
    }
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        if (!isSeen(box))
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (room.width() < widthOfText(box->font(), box->currentText()) ||
            room.height() < QFontMetrics(box->font()).height() - 2)
            faults << QStringLiteral("%1 \"%2\": %3").arg(nameOf(box), box->currentText()).arg(room.width());
    }
    for (QTabBar *tabs : window.findChildren<QTabBar *>())
        for (int i = 0; isSeen(tabs) && i < tabs->count(); ++i)
            if (tabs->tabRect(i).width() <
                widthOfText(tabs->font(), tabs->tabText(i)) + tabs->fontMetrics().height() / 2)
                faults << QStringLiteral("tab \"%1\": %2").arg(tabs->tabText(i)).arg(tabs->tabRect(i).width());
    for (QAbstractSpinBox *box : window.findChildren<QAbstractSpinBox *>())
        if (isSeen(box) && box->width() < widthOfText(box->font(), box->text()))
            faults << QStringLiteral("%1 \"%2\": %3").arg(nameOf(box), box->text()).arg(box->width());
    return faults;
}

/// A run that has ended, so that every view has something to show.
void train(MainWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(smallrun::config(), true);
    QTRY_VERIFY2_WITH_TIMEOUT(window.session().status().state == RunState::Finished,
                              qPrintable(window.messages().text()), patience);
}

}  // namespace

#define NONE(faults)                                                                                                   \
    do {                                                                                                               \
        const QStringList all = faults;                                                                                \
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));                                                  \
    } while (false)

class TestAccessible : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear();
        textSize::apply(100);
    }

    void everythingHasANameAndARole()
    {
        MainWindow window;
        train(window);
        for (const int front : {0, 4, 5, 6, 7}) {
            window.docks()[front]->raise();
            QTRY_VERIFY(window.docks()[front]->isLookedAt());
            NONE(withoutNameOrRole(window));
        }
        window.welcome().show();
        NONE(withoutNameOrRole(window));
        window.help().page().showContents();
        NONE(withoutNameOrRole(window.help().page()));
        window.datasets().showManager();
        NONE(withoutNameOrRole(window.datasets().manager()));
        StudyWindow &studies = window.studies();
        studies.show();
        QVERIFY(QTest::qWaitForWindowExposed(&studies));
        NONE(withoutNameOrRole(studies));
        NewStudyDialog *dialog = studies.newStudyDialog();
        dialog->show();
        NONE(withoutNameOrRole(*dialog));
        TableWindow table(window.docks()[0]->view());
        table.show();
        NONE(withoutNameOrRole(table));
    }

    void tabReachesEverything()
    {
        MainWindow window;
        window.resize(1440, 900);
        train(window);
        window.activateWindow();
        window.panel().findChild<QWidget *>(QStringLiteral("data.train"))->setFocus();
        const QSet<QWidget *> wanted = reachable(window);
        QVERIFY(wanted.size() > 40);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<QWidget *> reached;
            for (int i = 0; i < 2 * wanted.size(); ++i) {
                QTest::keyClick(window.focusWidget(), key);
                QVERIFY(window.focusWidget());
                reached += window.focusWidget();
            }
            QStringList missed;
            for (QWidget *widget : wanted)
                if (!reached.contains(widget) && isSeen(widget))  // a bar with less room has put it into its menu
                    missed << nameOf(widget);
            NONE(missed);
        }
    }

    void viewsAreTables()
    {
        MainWindow window;
        train(window);
        QAccessibleInterface *hero = QAccessible::queryAccessibleInterface(window.docks()[0]->view());
        QCOMPARE(hero->role(), QAccessible::Chart);
        QCOMPARE(hero->text(QAccessible::Name), QStringLiteral("Loss against accuracy"));
        QVERIFY2(hero->text(QAccessible::Description).contains(QStringLiteral("Classes:")),
                 qPrintable(hero->text(QAccessible::Description)));
        QAccessibleTableInterface *table = hero->tableInterface();
        QVERIFY(table);
        const auto &evaluations = window.hero().runs().back().evaluations;
        QCOMPARE(table->rowCount(), int(evaluations.size()));
        int mse = -1;
        for (int column = 0; column < table->columnCount(); ++column)
            if (table->columnDescription(column) == QStringLiteral("MSE"))
                mse = column;
        QVERIFY(mse > 0);
        for (int row = 0; row < table->rowCount(); ++row) {
            QAccessibleInterface *cell = table->cellAt(row, mse);
            QVERIFY(cell && cell->isValid() && cell->role() == QAccessible::Cell);
            QCOMPARE(cell->text(QAccessible::Name).toFloat(), float(evaluations[std::size_t(row)].at("mse").value));
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->parent(), hero);
            QCOMPARE(table->cellAt(row, mse), cell);  // the same again
        }
        QVERIFY(!table->cellAt(0, 1000));
        for (const ViewDock *dock : window.docks()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(dock->view());
            QVERIFY(interface->tableInterface());
            QVERIFY2(!interface->text(QAccessible::Description).isEmpty(), qPrintable(dock->objectName()));
        }
        // The timeline says its moment in words.
        auto *slider = window.findChild<TimelineSlider *>();
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(timeline->role(), QAccessible::Slider);
        QCOMPARE(timeline->text(QAccessible::Value), QStringLiteral("Live"));
        timeline->valueInterface()->setCurrentValue(1);
        QCOMPARE(slider->value(), 1);
        QVERIFY(timeline->text(QAccessible::Value).startsWith(QStringLiteral("Step ")));
    }

    void tablesAreReadSortedAndCopied()
    {
        const ViewTable table =
            ViewTable::of(QStringLiteral("position,class,mse,mse_low,duplicate_of\n3,\"a, \"\"b\"\"\",0.5,0.4,\n"));
        QCOMPARE(table.headings, QStringList({"position", "class", "MSE", "MSE, from", "duplicate of"}));
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(table.rows[0], QStringList({"3", "a, \"b\"", "0.5", "0.4", ""}));
        QCOMPARE(table.tabbed().count(u'\n'), 2);
        QVERIFY(ViewTable::of({}).headings.isEmpty());

        MainWindow window;
        train(window);
        window.findChild<QAction *>(QStringLiteral("table.reconstructions"))->trigger();
        auto *shown = window.findChild<TableWindow *>();
        QVERIFY(shown && shown->isVisible());
        keep(*shown, QStringLiteral("table"));
        QTableWidget &cells = shown->table();
        QCOMPARE(cells.rowCount(), int(window.docks()[2]->view()->csv().count(u'\n')) - 1);
        QVERIFY(cells.rowCount() > 2);
        const auto value = [&cells](int row) { return cells.item(row, 2)->text().toDouble(); };
        cells.sortItems(2, Qt::DescendingOrder);
        for (int row = 1; row < cells.rowCount(); ++row)
            QVERIFY(value(row) <= value(row - 1));
        cells.clearSelection();
        shown->findChild<QAbstractButton *>(QStringLiteral("copyTable"))->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), cells.rowCount() + 1);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("position\tclass\tMSE")));
        cells.setRangeSelected(QTableWidgetSelectionRange(0, 0, 1, 1), true);
        QTest::keyClick(&cells, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
    }

    void arrowsWalkAlongThePath()
    {
        MainWindow window;
        train(window);
        LossAccuracyView &hero = window.hero();
        auto *plot = hero.findChild<Plot *>();
        plot->setFocus();
        const RunPainter painter(*plot, measure("mse"), measure("linear"));
        const auto points = painter.points(hero.runs().back());
        const auto *card = plot->findChild<HoverCard *>();
        const QCPRange before = plot->xAxis->range();
        QTest::keyClick(plot, Qt::Key_Left);  // begins at the end
        QVERIFY(card->isVisible());
        const auto *cursor = plot->findChild<PlotCursor *>();
        QCOMPARE(cursor->current()->id, points.back().evaluation);
        QTest::keyClick(plot, Qt::Key_Right);  // there is nothing behind it
        QCOMPARE(cursor->current()->id, points.back().evaluation);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(cursor->current()->id, points[points.size() - 2].evaluation);
        QVERIFY(plot->xAxis->range() == before);
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("epoch")));
        // Enter takes the timeline there.
        QTest::keyClick(plot, Qt::Key_Return);
        const auto *slider = window.findChild<TimelineSlider *>();
        QVERIFY(slider->current());
        QCOMPARE(slider->current()->step,
                 hero.runs().back().evaluations[std::size_t(points[points.size() - 2].evaluation)].step);
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(!cursor->current());
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(plot->xAxis->range() != before);
    }

    void arrowsGoFromRunToRun()
    {
        LossAccuracyView view;
        view.resize(700, 520);
        view.setAxes(QStringLiteral("mse"), QStringLiteral("knn"));
        for (const double better : {0.0, 0.05}) {
            view.begin(ExperimentConfig(), smalldata::splits());
            view.addEvaluations(
                {smalldata::evaluation(0, 0, 0.2, 0.75 + better), smalldata::evaluation(10, 0, 0.05, 0.78 + better)});
        }
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *plot = view.findChild<Plot *>();
        const auto *cursor = plot->findChild<PlotCursor *>();
        QSignalSpy chosen(&view, &LossAccuracyView::momentChosen);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(cursor->current()->line, 1);
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(cursor->current()->line, 0);
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);  // the timeline is the current run's
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(cursor->current()->line, 0);
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(cursor->current()->line, 1);
        QCOMPARE(cursor->current()->id, 0);
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
    }

    void arrowsWalkThroughACloud()
    {
        FeatureMapView view;
        view.resize(640, 480);
        view.begin(ExperimentConfig(), smalldata::splits());
        Snapshot snapshot;
        snapshot.map = smalldata::map(30);  // image i at (i, i mod 3)
        view.display(snapshot);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *plot = view.findChild<Plot *>();
        const auto *cursor = plot->findChild<PlotCursor *>();
        QTest::keyClick(plot, Qt::Key_0);  // all of them
        QTRY_VERIFY(plot->xAxis->range().upper > 29);
        QSignalSpy selected(&view, &View::imageSelected);
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(cursor->current());
        QSet<int> seen = {cursor->current()->id};
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right})
            for (int i = 0; i < 40; ++i) {
                const QPointF from = cursor->current()->at;
                const int id = cursor->current()->id;
                QTest::keyClick(plot, key);
                seen += cursor->current()->id;
                if (cursor->current()->id != id)
                    QVERIFY((cursor->current()->at.x() > from.x()) == (key == Qt::Key_Right));
            }
        QStringList all;
        for (const int id : seen)
            all << QString::number(id);
        QVERIFY2(seen.contains(0) && seen.contains(29), qPrintable(all.join(u' ')));
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].toInt(), cursor->current()->id);
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("#")));
        // Hidden classes are passed over.
        view.setClassShown(0, false);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(plot, Qt::Key_Left);
            QVERIFY(!cursor->current() || cursor->current()->id % 3 != 0);
        }
    }

    void nothingIsClippedAt200Percent()
    {
        MainWindow window;
        window.resize(1440, 900);
        train(window);
        const auto ofWindow = [&] { return clipped(window) + overlaps(window); };
        QStringList faults = lasting([&] { return clipped(window); });
        for (int press = 0; press < 8; ++press)
            QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(textSize::current(), 200);
        QTest::qWait(300);
        keep(window, QStringLiteral("text-200"));
        for (const int front : {0, 4, 5, 6, 7}) {
            window.docks()[front]->raise();
            QTRY_VERIFY(window.docks()[front]->isLookedAt());
            QTest::qWait(100);
            faults += lasting(ofWindow);
        }
        window.welcome().show();
        QTest::qWait(100);
        faults += lasting([&] { return clipped(window); });
        keep(window, QStringLiteral("welcome-200"));
        window.welcome().hide();
        window.help().page().showContents();
        faults += clipped(window.help().page());
        faults.removeDuplicates();
        NONE(faults);
        QCOMPARE(windowMemory::textSize(), 200);
        // Remembered, and it goes back.
        MainWindow another;
        QCOMPARE(textSize::current(), 200);
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(textSize::current(), 175);
        window.findChild<QAction *>(QStringLiteral("textSize100"))->trigger();
        QCOMPARE(windowMemory::textSize(), 100);
        QTest::qWait(300);
        NONE(lasting(ofWindow));
        QVERIFY(window.docks()[0]->isLookedAt() && window.docks()[1]->isLookedAt());
    }

    void focusIsSeenInBothThemes()
    {
        MainWindow window;
        window.resize(1440, 900);
        train(window);
        window.activateWindow();
        auto *ring = window.findChild<FocusRing *>();
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            window.setColourScheme(scheme);
            window.panel().findChild<QWidget *>(QStringLiteral("data.train"))->setFocus(Qt::MouseFocusReason);
            QVERIFY(!ring->isVisible());
            int unseen = 0;
            for (int i = 0; i < 60; ++i) {
                QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
                QWidget *focus = window.focusWidget();
                // In a dock behind another's tab, which comes to the front if it can.
                if (!QTest::qWaitFor([&] { return isSeen(focus); }, 500)) {
                    ++unseen;
                    continue;
                }
                QTRY_VERIFY2(ring->isVisible() && ring->widget() == focus, qPrintable(nameOf(focus)));
                const QRect around(ring->mapTo(&window, QPoint()), ring->size());
                const QRect inside(focus->mapTo(&window, QPoint()), focus->size());
                QVERIFY2(around.intersects(inside), qPrintable(nameOf(focus)));
            }
            QVERIFY2(unseen <= 6, qPrintable(QString::number(unseen)));
            const Theme theme(window.palette());
            QVERIFY(contrast(theme.accent, theme.background) >= 3);
            window.docks()[2]->raise();
            QTRY_VERIFY(isSeen(window.docks()[2]->view()));
            window.docks()[2]->view()->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(ring->isVisible() && ring->widget() == window.docks()[2]->view());
            const QRect around(ring->mapTo(&window, QPoint()), ring->size());
            const QImage image = window.grab(around & window.rect()).toImage();
            int accent = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < 4; ++y)
                    accent += image.pixelColor(x, y) == theme.accent;
            QVERIFY2(accent > image.width() / 2, qPrintable(QString::number(accent)));
            keep(window, scheme == ColourScheme::Light ? QStringLiteral("focus-light") : QStringLiteral("focus-dark"));
        }
    }

    void anotherThemeThanTheRememberedOneCanBeRead()
    {
        windowMemory::setColourScheme(ColourScheme::Dark);
        MainWindow window;
        window.setColourScheme(ColourScheme::Light);  // as --theme light does, before it is shown
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *preset = window.findChild<PresetMenu *>();
        const QImage button = const_cast<PresetMenu *>(preset)->grab().toImage();
        int dark = 0;
        for (int y = 0; y < button.height(); ++y)
            for (int x = 30; x < button.width(); ++x)  // right of the icon
                dark += qGray(button.pixel(x, y)) < 100;
        QVERIFY2(dark > 50, qPrintable(QString::number(dark)));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
