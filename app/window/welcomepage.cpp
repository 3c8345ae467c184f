#include "app/window/welcomepage.h"

#include "app/window/icons.h"
#include "ui/widgets/palette.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace pitfall {

namespace {

constexpr int border = 10;

/// A title in bold above a text that wraps.
class Choice : public QAbstractButton {
public:
    Choice(const WelcomePage::Entry &entry, QWidget *parent) : QAbstractButton(parent), m_text(entry.text)
    {
        setObjectName(entry.name);
        setText(entry.title);
        setAccessibleName(entry.title);
        setAccessibleDescription(entry.text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QSize room(width - 2 * border, 10000);
        return heightOf(boldFont(), text(), room) + heightOf(font(), m_text, room) + 2 * border;
    }
    QSize sizeHint() const override
    {
        return {24 * fontMetrics().height(), heightForWidth(24 * fontMetrics().height())};
    }
    QSize minimumSizeHint() const override { return {10 * fontMetrics().height(), 2 * fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lively = underMouse() || hasFocus();
        painter.setPen(QPen(lively ? theme.accent : theme.grid, lively ? 2 : 1));
        painter.setBrush(isDown() ? theme.band : theme.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        QRect room = rect().adjusted(border, border, -border, -border);
        painter.setPen(isEnabled() ? theme.text : theme.faint);
        painter.setFont(boldFont());
        painter.drawText(room, Qt::TextWordWrap, text());
        room.setTop(room.top() + heightOf(boldFont(), text(), room.size()));
        painter.setFont(font());
        painter.setPen(mix(theme.text, theme.background, 0.2));
        painter.drawText(room, Qt::TextWordWrap, m_text);
    }

private:
    QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    static int heightOf(const QFont &font, const QString &text, const QSize &room)
    {
        if (text.isEmpty())
            return 0;
        return QFontMetrics(font)
            .boundingRect(QRect(QPoint(), QSize(room.width(), 10000)), Qt::TextWordWrap, text)
            .height();
    }

    QString m_text;
};

QLabel *heading(const QString &text, double factor, QWidget *parent)
{
    auto *label = new QLabel(QStringLiteral("<span style='font-size:%1; font-weight:600'>%2</span>")
                                 .arg(factor > 1.5 ? QStringLiteral("xx-large") : QStringLiteral("large"), text),
                             parent);
    label->setTextFormat(Qt::RichText);
    return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget *window) : QWidget(window), m_again(new QCheckBox(this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(28, 22, 28, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->addWidget(heading(tr("Welcome to Pitfall"), 2, content), 0, 0, 1, 2);
    auto *text =
        new QLabel(tr("Watch an auto-encoder's pictures get better while its features do not. Press <b>Run</b> "
                      "(Space) to train what is set on the left, or begin with one of these."),
                   content);
    text->setWordWrap(true);
    grid->addWidget(text, 1, 0, 1, 2);
    const std::array headings = {tr("Lessons"), tr("Experiments"), tr("Runs of lately"), tr("Data")};
    for (std::size_t i = 0; i < headings.size(); ++i)
        m_columns[i] = makeColumn(headings[i]);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (const std::size_t i : {0, 2, 3})
        left->addWidget(m_columns[i].box);
    right->addWidget(m_columns[1].box);
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(14);
        column->addStretch(1);
    }
    grid->addLayout(left, 2, 0);
    grid->addLayout(right, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_again->setText(tr("Show this when the program starts"));
    m_again->setObjectName(QStringLiteral("welcomeAgain"));
    m_again->setChecked(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("welcomeClose"));
    close->setToolTip(tr("To the views (Esc)"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(28, 6, 28, 14);
    foot->addWidget(m_again, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &WelcomePage::closed);
    connect(m_again, &QCheckBox::toggled, this, &WelcomePage::wantedNextTime);
}

WelcomePage::Column WelcomePage::makeColumn(const QString &text)
{
    Column column;
    column.box = new QWidget(this);
    auto *layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading(text, 1.2, column.box));
    column.entries = new QVBoxLayout;
    column.entries->setSpacing(6);
    layout->addLayout(column.entries);
    column.box->hide();
    return column;
}

void WelcomePage::setEntries(Part part, std::vector<Entry> entries)
{
    Column &column = columnOf(part);
    while (QLayoutItem *item = column.entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    column.box->setVisible(!entries.empty());
    for (Entry &entry : entries) {
        auto *choice = new Choice(entry, column.box);
        connect(choice, &QAbstractButton::clicked, this, std::move(entry.act));
        column.entries->addWidget(choice);
    }
}

void WelcomePage::setWantedNextTime(bool wanted)
{
    m_again->setChecked(wanted);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace pitfall
