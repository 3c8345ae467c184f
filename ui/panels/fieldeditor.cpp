#include "ui/panels/fieldeditor.h"

#include "core/data/dataset.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/numbertext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyle>
#include <QWheelEvent>

#include <utility>

namespace pitfall {

namespace {

/// A choice that leaves the wheel to the panel unless it has focus.
class Choice : public QComboBox {
public:
    explicit Choice(QWidget *parent) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString tooltip(const FieldInfo &info)
{
    QString text = QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2")
                       .arg(coreText(info.label).toHtmlEscaped(), coreText(info.help).toHtmlEscaped());
    if (info.high > info.low) {
        const bool whole = info.low == qint64(info.low) && info.high < 1e6;
        const QString low = realText(info.low);
        const QString high = whole ? grouped(qint64(info.high)) : realText(info.high);
        text += QStringLiteral("<br>") + (*info.unit
                                              ? FieldEditor::tr("From %1 to %2 %3").arg(low, high, coreText(info.unit))
                                              : FieldEditor::tr("From %1 to %2").arg(low, high));
    }
    return text + QStringLiteral("</p>");
}

/// Counts of images for which 0 means all.
bool zeroMeansAll(const QString &key)
{
    return key == u"data.train" || key == u"data.validation" || key == u"data.test" || key == u"probe.final_train";
}

}  // namespace

FieldEditor::FieldEditor(const FieldInfo &info, QWidget *parent)
    : QObject(parent), m_info(info), m_key(QString::fromUtf8(info.key)), m_dataset(QString::fromUtf8(info.dataset)),
      m_label(new QLabel(parent))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->installEventFilter(this);
}

void FieldEditor::describe()
{
    const QString name = coreText(m_info.label);
    m_label->setText(m_pending ? name + QStringLiteral(" •") : name);
    m_label->setToolTip(tooltip(m_info));
    m_widget->setToolTip(m_label->toolTip());
    if (!m_label->isHidden() || m_widget->accessibleName().isEmpty())  // without its label it is called otherwise
        m_widget->setAccessibleName(name);
    if (auto *box = qobject_cast<NumberBox *>(m_widget); box && !box->suffix().isEmpty())
        box->setSuffix(u' ' + coreText(m_info.unit));
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QObject::eventFilter(watched, event);
}

void FieldEditor::setWidget(QWidget *widget, std::function<QVariant()> get, std::function<void(const QVariant &)> set)
{
    m_widget = widget;
    m_get = std::move(get);
    m_set = std::move(set);
    widget->setObjectName(m_key);
    m_label->setBuddy(widget);
    describe();
}

void FieldEditor::makeNumber(int kind)
{
    using Kind = NumberBox::Kind;
    auto *box = new NumberBox(kind == 1   ? Kind::Real
                              : kind == 2 ? Kind::Seed
                                          : Kind::Integer,
                              m_info.low, m_info.high, m_label->parentWidget());
    const std::string_view unit = m_info.unit;
    if (!unit.empty() && !std::string_view(m_info.label).ends_with(unit))
        box->setSuffix(u' ' + coreText(m_info.unit));
    if (zeroMeansAll(m_key))
        box->setSpecialValueText(tr("all"));
    if (m_key == u"probe.evaluations")
        box->setSpecialValueText(tr("automatic"));
    box->setKeyboardTracking(!m_info.live);  // a live setting applies when it has been typed whole
    setWidget(
        box, [box, kind] { return kind == 1 ? QVariant(box->value()) : QVariant(qlonglong(box->value())); },
        [box](const QVariant &value) { box->setValue(value.toDouble()); });
    connect(box, &QDoubleSpinBox::valueChanged, this, &FieldEditor::changed);
}

void FieldEditor::makeSwitch()
{
    auto *box = new QCheckBox(m_label->parentWidget());
    setWidget(
        box, [box] { return QVariant(box->isChecked()); }, [box](const QVariant &v) { box->setChecked(v.toBool()); });
    connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
}

void FieldEditor::makeChoice(const EnumName *names, std::size_t count)
{
    auto *box = new Choice(m_label->parentWidget());
    for (std::size_t i = 0; i < count; ++i)
        box->addItem(coreText(names[i].label));
    setWidget(
        box, [box] { return QVariant(box->currentIndex()); },
        [box](const QVariant &v) { box->setCurrentIndex(v.toInt()); });
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

void FieldEditor::makeText()
{
    auto *edit = new QLineEdit(m_label->parentWidget());
    setWidget(
        edit, [edit] { return QVariant(edit->text()); }, [edit](const QVariant &v) { edit->setText(v.toString()); });
    connect(edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::makeFolder()
{
    makeText();
    auto *edit = static_cast<QLineEdit *>(m_widget);
    edit->setPlaceholderText(tr("as installed"));
    QAction *choose = edit->addAction(edit->style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose the folder"));
    connect(choose, &QAction::triggered, edit, [edit] {
        const QString folder =
            QFileDialog::getExistingDirectory(edit->window(), tr("Folder of the data set"), edit->text());
        if (!folder.isEmpty())
            edit->setText(folder);
    });
}

void FieldEditor::makeDatasetChoice()
{
    auto *box = new Choice(m_label->parentWidget());
    for (const DatasetEntry &entry : datasetEntries())
        box->addItem(coreText(entry.title), QString::fromStdString(entry.name));
    setWidget(
        box, [box] { return box->currentData(); },
        [box](const QVariant &name) {
            if (box->findData(name) < 0)
                box->addItem(name.toString(), name);
            box->setCurrentIndex(box->findData(name));
        });
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    refreshDatasets();
}

void FieldEditor::refreshDatasets()
{
    auto *box = static_cast<QComboBox *>(m_widget);
    for (const DatasetEntry &entry : datasetEntries()) {
        const int row = box->findData(QString::fromStdString(entry.name));
        box->setItemData(row,
                         entry.available ? coreText(entry.description)
                                         : tr("Not here yet; Data sets… (Ctrl+D) gets it, or opens its folder."),
                         Qt::ToolTipRole);
        static_cast<QStandardItemModel *>(box->model())->item(row)->setEnabled(entry.available || m_allowsUnavailable);
    }
}

void FieldEditor::refuse(const QString &why)
{
    m_widget->setEnabled(why.isEmpty());
    m_widget->setToolTip(why.isEmpty() ? m_label->toolTip() : why);
}

void FieldEditor::refuseChoice(int choice, const QString &why)
{
    auto *box = static_cast<QComboBox *>(m_widget);
    static_cast<QStandardItemModel *>(box->model())->item(choice)->setEnabled(why.isEmpty());
    box->setItemData(choice, why.isEmpty() ? QVariant() : why, Qt::ToolTipRole);
}

void FieldEditor::setPending(bool pending)
{
    QFont font = m_label->font();
    font.setBold(pending);
    m_label->setFont(font);
    m_pending = pending;
    describe();
}

void FieldEditor::allowUnavailable(bool allow)
{
    if (std::exchange(m_allowsUnavailable, allow) != allow)
        refreshDatasets();
}

}  // namespace pitfall
