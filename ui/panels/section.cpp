#include "ui/panels/section.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace pitfall {

namespace {

// One width for all sections, so that the editors of all make one column.
int editorWidth(const QWidget *widget)
{
    return 10 * widget->fontMetrics().height();
}

QGridLayout *makeGrid(QWidget *owner)
{
    auto *grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, editorWidth(owner));
    return grid;
}

}  // namespace

Section::Section(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);

    auto *heading = new QLabel(title, this);
    QFont font;  // of whatever size
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    heading->setFont(font);
    heading->setForegroundRole(QPalette::Link);
    layout->addWidget(heading);

    auto *rows = new QWidget(this);
    m_rows = makeGrid(rows);
    layout->addWidget(rows);

    m_more = new QToolButton(this);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More settings: %1").arg(title));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setVisible(false);
    layout->addWidget(m_more);

    m_moreBox = new QWidget(this);
    m_moreBox->setVisible(false);
    m_moreRows = makeGrid(m_moreBox);
    layout->addWidget(m_moreBox);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_moreBox->setVisible(on);
        m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_moreRows)
        for (QGridLayout *grid : {m_rows, m_moreRows})
            grid->setColumnMinimumWidth(1, editorWidth(this));
}

void Section::add(QGridLayout *grid, QLabel *label, QWidget *editor)
{
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid->addWidget(editor, row, 1);
}

void Section::addRow(QLabel *label, QWidget *editor)
{
    add(m_rows, label, editor);
}

void Section::addWideRow(QWidget *widget)
{
    m_rows->addWidget(widget, m_rows->rowCount(), 0, 1, 2);
}

void Section::addRowUnderMore(QLabel *label, QWidget *editor)
{
    m_more->setVisible(true);
    add(m_moreRows, label, editor);
}

bool Section::isExpanded() const
{
    return m_more->isChecked();
}

void Section::setExpanded(bool expanded)
{
    m_more->setChecked(expanded);
}

}  // namespace pitfall
