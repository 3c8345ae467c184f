#include "ui/views/mapoptions.h"

#include "core/experiment/measure.h"
#include "ui/views/testimages.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <array>

namespace pitfall {

namespace {

constexpr std::array counts = {500, 1000, 2000, 5000, 10000};
constexpr int usualCount = 1000;

QDoubleSpinBox *number(double low, double high, double value, int decimals, const QString &name, const QString &help)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    box->setToolTip(help);
    return box;
}

}  // namespace

MapOptions::MapOptions(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_images(new QComboBox), m_colour(new QComboBox), m_tools(new QButtonGroup(this)),
      m_tsne(tsnePart())
{
    setFrameStyle(QFrame::StyledPanel);
    setObjectName(QStringLiteral("mapOptions"));
    m_images->setAccessibleName(tr("Images in the map"));
    m_images->setToolTip(tr("The first images of the test split are shown."));
    m_images->setObjectName(QStringLiteral("mapImages"));
    m_colour->setAccessibleName(tr("Colour by"));
    m_colour->setToolTip(tr("What the colours of the points say."));
    m_colour->setObjectName(QStringLiteral("mapColour"));
    m_colour->addItem(tr("class"), QString());
    m_colour->addItem(tr("predicted class"), QStringLiteral("predicted"));
    for (const Measure &measure : measures())
        if (measure.kind == Measure::Kind::Score && !QString::fromStdString(measure.key).endsWith(u"published"))
            m_colour->addItem(coreText(measure.label), QString::fromStdString(measure.key));
    setTestImages(usualCount);

    auto *form = new QFormLayout;
    form->addRow(tr("Images"), m_images);
    form->addRow(tr("Colour by"), m_colour);
    form->addRow(tr("Dragging"), toolPart());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_tsne);
    setMethod(MapMethod::Pca);

    for (QComboBox *box : {m_images, m_colour})
        connect(box, &QComboBox::currentIndexChanged, this, &MapOptions::changed);
    connect(m_tools, &QButtonGroup::idToggled, this, &MapOptions::toolChanged);
}

QWidget *MapOptions::toolPart()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](PlotSelector::Tool tool, const QString &text, const QString &help) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(help);
        button->setAccessibleName(help);
        button->setCheckable(true);
        button->setChecked(tool == PlotSelector::Tool::Move);
        m_tools->addButton(button, int(tool));
        layout->addWidget(button);
    };
    add(PlotSelector::Tool::Move, tr("moves"), tr("Dragging moves the map (V)"));
    add(PlotSelector::Tool::Rectangle, tr("rectangle"),
        tr("Dragging selects in a rectangle (R); Shift adds, Ctrl takes away, Esc clears"));
    add(PlotSelector::Tool::Lasso, tr("lasso"),
        tr("Dragging selects in a lasso (L); Shift adds, Ctrl takes away, Esc clears"));
    layout->addStretch(1);
    return row;
}

QWidget *MapOptions::tsnePart()
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 6, 0, 0);
    m_perplexity = number(2, 300, 30, 0, tr("Perplexity"),
                          tr("About how many neighbours each point keeps near, 2 to 300. Small: many little groups."));
    m_exaggeration =
        number(1, 20, 1, 1, tr("Exaggeration"),
               tr("Factor on the attraction, 1 to 20, after the early exaggeration of 12. Large: tight groups."));
    m_rate = number(0, 100000, 0, 0, tr("Learning rate"), tr("0: as many as there are points, at least 200."));
    m_rate->setSpecialValueText(tr("automatic"));
    m_running = new QCheckBox(tr("goes on"));
    m_running->setChecked(true);
    m_running->setToolTip(tr("Off: the map stands still."));
    m_running->setObjectName(QStringLiteral("tsneRunning"));
    auto *push = new QPushButton(tr("Push"));
    push->setToolTip(tr("Moves every point a little at random, to see what comes back."));
    push->setObjectName(QStringLiteral("tsnePush"));
    auto *anew = new QPushButton(tr("Begin anew"));
    anew->setToolTip(tr("Starts from the principal components again."));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_running, push, anew})
        row->addWidget(each);
    form->addRow(tr("Perplexity"), m_perplexity);
    form->addRow(tr("Exaggeration"), m_exaggeration);
    form->addRow(tr("Learning rate"), m_rate);
    form->addRow(tr("t-SNE"), buttons);
    for (QDoubleSpinBox *box : {m_perplexity, m_exaggeration, m_rate})
        connect(box, &QDoubleSpinBox::valueChanged, this, &MapOptions::changed);
    connect(m_running, &QCheckBox::toggled, this, &MapOptions::changed);
    connect(push, &QPushButton::clicked, this, [this] {
        ++m_perturbations;
        emit changed();
    });
    connect(anew, &QPushButton::clicked, this, [this] {
        ++m_restarts;
        emit changed();
    });
    return part;
}

void MapOptions::setTestImages(int count)
{
    const QSignalBlocker blocker(m_images);
    const int chosen = m_images->count() ? images() : usualCount;
    m_images->clear();
    for (const int each : counts)
        if (each < count)
            m_images->addItem(grouped(each), each);
    if (count > 0 && count <= counts.back())
        m_images->addItem(tr("all %1").arg(grouped(count)), count);
    const int at = m_images->findData(std::min(chosen, count));
    m_images->setCurrentIndex(at >= 0 ? at : m_images->count() - 1);
}

void MapOptions::setMethod(MapMethod method)
{
    m_tsne->setVisible(method == MapMethod::Tsne);
    adjustSize();
}

int MapOptions::images() const
{
    return m_images->currentData().toInt();
}

void MapOptions::setHasLabels(bool labelled)
{
    const int predicted = m_colour->findData(QStringLiteral("predicted"));
    static_cast<QStandardItemModel *>(m_colour->model())->item(predicted)->setEnabled(labelled);
    m_colour->setItemData(predicted, labelled ? QString() : noLabelsReason(), Qt::ToolTipRole);
    if (!labelled && m_colour->currentIndex() == predicted)
        m_colour->setCurrentIndex(0);
}

std::string MapOptions::colour() const
{
    return m_colour->currentData().toString().toStdString();
}

MapSettings MapOptions::settings() const
{
    MapSettings settings;
    settings.perplexity = m_perplexity->value();
    settings.exaggeration = m_exaggeration->value();
    settings.learningRate = m_rate->value();
    settings.running = m_running->isChecked();
    settings.perturbations = m_perturbations;
    settings.restarts = m_restarts;
    return settings;
}

PlotSelector::Tool MapOptions::tool() const
{
    return PlotSelector::Tool(m_tools->checkedId());
}

void MapOptions::setTool(PlotSelector::Tool tool)
{
    m_tools->button(int(tool))->setChecked(true);
}

}  // namespace pitfall
