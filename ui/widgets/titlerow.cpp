#include "ui/widgets/titlerow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace pitfall {

TitleRow::TitleRow(QObject *owner) : m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    connect(owner, &QObject::destroyed, this, [this] {
        if (!parentWidget())
            delete this;
    });
}

QComboBox *TitleRow::addCombo(const QString &caption, const QString &name, const QString &help)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setAccessibleName(name);
    box->setToolTip(help);
    if (!caption.isEmpty()) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(box);
        m_layout->addWidget(label);
    }
    m_layout->addWidget(box);
    return box;
}

void TitleRow::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QToolButton *TitleRow::addButton(const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!m_buttons) {
        m_buttons = new QToolBar(this);
        m_buttons->setContentsMargins(0, 0, 0, 0);
        m_buttons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_layout->addWidget(m_buttons);
        // What has no room beside the others is reached by keyboard too.
        if (auto *more = m_buttons->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
            more->setFocusPolicy(Qt::TabFocus);
            more->setAccessibleName(tr("More buttons"));
            more->setToolTip(more->accessibleName());
        }
    }
    m_buttons->addWidget(button);
    return button;
}

void setStages(QComboBox *box, const QString &pattern, const QString &first, int stages, int data)
{
    const QSignalBlocker blocker(box);
    box->clear();
    if (!first.isEmpty())
        box->addItem(pattern.arg(first), -1);
    for (int stage = 0; stage < stages; ++stage)
        box->addItem(pattern.arg(QObject::tr("stage %1").arg(stage + 1)), stage);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}  // namespace pitfall
