#include "app/window/messagestrip.h"

#include "app/window/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace pitfall {

MessageStrip::MessageStrip(QWidget *parent) : QToolBar(tr("Messages"), parent)
{
    setObjectName(QStringLiteral("messages"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(10, 3, 4, 3);
    layout->setSpacing(8);
    m_icon = new QLabel(content);
    m_text = new QLabel(content);
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *close = new QToolButton(content);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    addWidget(content);
    hide();
}

void MessageStrip::showProblem(const QString &sentence)
{
    say(sentence, Kind::Problem);
}

void MessageStrip::showResult(const QString &sentence)
{
    say(sentence, Kind::Result);
}

QString MessageStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageStrip::ask(const QString &sentence, std::vector<Answer> answers)
{
    say(sentence, Kind::Question);
    setAnswers(std::move(answers));
    fitHeight();
}

void MessageStrip::setAnswers(std::vector<Answer> answers)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (Answer &answer : answers) {
        auto *button = new QPushButton(answer.text);
        button->setObjectName(answer.name);
        connect(button, &QPushButton::clicked, this, std::move(answer.act));
        m_buttons->addWidget(button);
        button->show();  // what is hidden takes no room from the text
    }
}

void MessageStrip::say(const QString &sentence, Kind kind)
{
    m_kind = kind;
    setAnswers({});
    m_text->setText(sentence);
    m_icon->setPixmap(
        themedIcon(kind == Kind::Result ? QStringLiteral("done") : QStringLiteral("problem"), QPalette::WindowText)
            .pixmap(18, 18));
    fitHeight();
    show();
    update();
}

// A toolbar does not know that wrapped text is flatter when it is wider.
void MessageStrip::fitHeight()
{
    const int besideText = 100 + m_buttons->sizeHint().width();  // icon, close button and margins
    const int room = std::max(200, (parentWidget() ? parentWidget()->width() : width()) - besideText);
    const QRect lines = m_text->fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_text->text());
    m_text->setFixedHeight(lines.height() + 4);
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitHeight();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_buttons)
        fitHeight();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_kind == Kind::Problem    ? okabeIto::vermillion
                          : m_kind == Kind::Question ? okabeIto::orange
                                                     : okabeIto::green;
    painter.fillRect(rect(), mix(palette().color(QPalette::Window), colour, 0.22));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
}

}  // namespace pitfall
