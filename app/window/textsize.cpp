#include "app/window/textsize.h"

#include "app/window/windowmemory.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace pitfall {

namespace {

/// As the environment has it. Asked before ours is set.
const QFont &usualFont()
{
    static const QFont font = QApplication::font();
    return font;
}

int percentNow = textSize::least;

}  // namespace

int textSize::current()
{
    return percentNow;
}

void textSize::apply(int percent)
{
    QFont font = usualFont();
    percentNow = std::clamp(percent, least, most);
    font.setPointSizeF(font.pointSizeF() * percentNow / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

TextSizeMenu::TextSizeMenu(QObject *window) : QObject(window) {}

void TextSizeMenu::fill(QMenu *view)
{
    m_menu = view->addMenu(tr("Text size"));
    auto *group = new QActionGroup(m_menu);
    for (int percent = textSize::least; percent <= textSize::most; percent += textSize::step) {
        QAction *action = m_menu->addAction(tr("%1%").arg(percent), this, [this, percent] { choose(percent); });
        action->setObjectName(QStringLiteral("textSize%1").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        group->addAction(action);
    }
    m_menu->addSeparator();
    QAction *larger = m_menu->addAction(tr("Larger"), this, [this] { choose(textSize::current() + textSize::step); });
    larger->setObjectName(QStringLiteral("textLarger"));
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    QAction *smaller = m_menu->addAction(tr("Smaller"), this, [this] { choose(textSize::current() - textSize::step); });
    smaller->setObjectName(QStringLiteral("textSmaller"));
    smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : m_menu->actions())
            if (action->isCheckable())
                action->setChecked(action->data().toInt() == textSize::current());
    });
}

void TextSizeMenu::choose(int percent)
{
    textSize::apply(percent);
    windowMemory::setTextSize(textSize::current());
}

}  // namespace pitfall
