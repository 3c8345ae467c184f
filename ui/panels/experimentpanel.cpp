#include "ui/panels/experimentpanel.h"

#include "core/base/error.h"
#include "core/config/fields.h"
#include "core/data/dataset.h"
#include "ui/panels/fieldeditor.h"
#include "ui/panels/numbertext.h"
#include "ui/panels/section.h"
#include "ui/panels/shapetext.h"
#include "ui/panels/stageeditor.h"
#include "ui/widgets/coretext.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace pitfall {

namespace {

/// What a first look needs; the rest is under "More".
bool isCommon(const QString &key)
{
    static const QSet<QString> common = {QStringLiteral("data.name"),          QStringLiteral("data.train"),
                                         QStringLiteral("data.test"),          QStringLiteral("network.padding"),
                                         QStringLiteral("network.encoder"),    QStringLiteral("network.tied"),
                                         QStringLiteral("training.schedule"),  QStringLiteral("training.loss"),
                                         QStringLiteral("training.epochs"),    QStringLiteral("training.batch_size"),
                                         QStringLiteral("training.optimizer"), QStringLiteral("training.learning_rate"),
                                         QStringLiteral("training.noise"),     QStringLiteral("training.guidance")};
    return common.contains(key);
}

/// Reddish, and readable on light and dark.
QColor problemColour(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? QColor(0xff, 0x8f, 0x5c) : QColor(0xb8, 0x3c, 0x00);
}

}  // namespace

ExperimentPanel::ExperimentPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    build(new QVBoxLayout(m_content));
    scroll->setWidget(m_content);
    layout->addWidget(scroll, 1);
    buildFooter();
    layout->addWidget(m_footer);
    fitType();
    refresh();
}

void ExperimentPanel::fitType()
{
    m_datasets->setFixedWidth(fontMetrics().height());           // room for the longest name beside it
    setMinimumWidth(m_content->minimumSizeHint().width() + 12);  // the scroll bar
}

// When everything in it has the new type.
void ExperimentPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_datasets)
        QMetaObject::invokeMethod(this, &ExperimentPanel::fitType, Qt::QueuedConnection);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ExperimentPanel::build(QLayout *layout)
{
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(14);
    addSection(layout, tr("Data"), m_base.data);
    addSection(layout, tr("Network"), m_base.network);
    addSection(layout, tr("Training"), m_base.training);
    addSection(layout, tr("Probe"), m_base.probe);
    static_cast<QVBoxLayout *>(layout)->addStretch(1);
}

template<class Config>
void ExperimentPanel::addSection(QLayout *layout, const QString &title, const Config &config)
{
    auto *section = new Section(title, this);
    visitFields(config, [&](const FieldInfo &info, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, std::vector<StageConfig>>) {
            addStages(section, info);
        } else {
            FieldEditor *editor = FieldEditor::make(info, member, section);
            m_editors.push_back(editor);
            connect(editor, &FieldEditor::changed, this, [this, editor] { edited(editor); });
            if (editor->key() == u"data.name")
                section->addWideRow(datasetRow(editor));
            else if (isCommon(editor->key()) || !editor->dataset().isEmpty())
                section->addRow(editor->label(), editor->widget());
            else
                section->addRowUnderMore(editor->label(), editor->widget());
        }
    });
    if constexpr (std::is_same_v<Config, DataConfig>)
        addClassVariance(section);
    layout->addWidget(section);
}

// As wide as can be: names of data sets are long.
QWidget *ExperimentPanel::datasetRow(const FieldEditor *editor)
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *button = m_datasets = new QToolButton(all);
    button->setAutoRaise(true);
    button->setObjectName(QStringLiteral("datasetsButton"));
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("Data sets: look into them, get them, open your own (Ctrl+D)"));
    button->setAccessibleName(tr("Data sets"));
    connect(button, &QToolButton::clicked, this, &ExperimentPanel::datasetsRequested);
    row->addWidget(editor->label());
    row->addSpacing(8);
    row->addWidget(editor->widget(), 1);
    row->addWidget(button);
    return all;
}

void ExperimentPanel::refreshDatasets()
{
    {
        const QScopedValueRollback setting(m_setting, true);
        editor(QStringLiteral("data.name"))->refreshDatasets();
    }
    refresh();
}

void ExperimentPanel::addClassVariance(Section *section)
{
    m_classVariance = new QLabel(section);
    m_classVariance->setObjectName(QStringLiteral("classVariance"));
    m_classVariance->setWordWrap(true);
    m_classVariance->setForegroundRole(QPalette::PlaceholderText);
    m_classVariance->setToolTip(tr("<p>Variance between the mean pictures of the classes over the variance of all "
                                   "training pictures (η²), summed over pixels. The rest is nuisance to whoever wants "
                                   "to know the class, and is what a reconstruction error is mostly about.</p>"));
    m_classVariance->hide();
    section->addWideRow(m_classVariance);
}

void ExperimentPanel::addStages(Section *section, const FieldInfo &info)
{
    m_stagesLabel = new QLabel(section);
    m_stagesLabel->setText(coreText(info.label));
    m_stagesLabel->setToolTip(coreText(info.help));
    m_stages = new StageEditor(section);
    connect(m_stages, &StageEditor::changed, this, [this] { edited(nullptr); });
    m_shape = new QLabel(section);
    m_shape->setObjectName(QStringLiteral("shape"));
    m_shape->setTextFormat(Qt::RichText);
    m_shape->setWordWrap(true);
    m_shape->setFrameShape(QFrame::StyledPanel);
    m_shape->setAutoFillBackground(true);
    m_shape->setBackgroundRole(QPalette::Base);
    m_shape->setMargin(6);
    m_shape->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWideRow(m_shape);
    section->addWideRow(m_stagesLabel);
    section->addWideRow(m_stages);
}

void ExperimentPanel::buildFooter()
{
    m_footer = new QFrame(this);
    m_footer->setObjectName(QStringLiteral("pending"));
    m_footer->setAutoFillBackground(true);
    m_footer->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(10, 6, 10, 6);
    auto *text = new QLabel(tr("<b>•</b> Takes effect with the next run"), m_footer);
    text->setWordWrap(true);
    m_newRun = new QPushButton(tr("New run"), m_footer);
    m_newRun->setObjectName(QStringLiteral("newRun"));
    m_newRun->setToolTip(tr("Start anew with these settings (Ctrl+N)"));
    row->addWidget(text, 1);
    row->addWidget(m_newRun);
    m_footer->hide();
    connect(m_newRun, &QPushButton::clicked, this, &ExperimentPanel::newRunRequested);
}

FieldEditor *ExperimentPanel::editor(const QString &key) const
{
    for (FieldEditor *editor : m_editors)
        if (editor->key() == key)
            return editor;
    return nullptr;
}

ExperimentConfig ExperimentPanel::config() const
{
    ExperimentConfig config = m_base;
    visitFields(config, [this](const FieldInfo &info, auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, std::vector<StageConfig>>)
            member = m_stages->stages();
        else
            fromVariant(editor(QString::fromUtf8(info.key))->value(), member);
    });
    return config;
}

void ExperimentPanel::setConfig(const ExperimentConfig &config)
{
    {
        const QScopedValueRollback setting(m_setting, true);
        m_base = config;
        m_live = liveSettings(config);
        visitFields(config, [this](const FieldInfo &info, const auto &member) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, std::vector<StageConfig>>)
                m_stages->setStages(member);
            else
                editor(QString::fromUtf8(info.key))->setValue(toVariant(member));
        });
    }
    refresh();
    emit configChanged(this->config());
}

void ExperimentPanel::commit()
{
    if (auto *box = qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget()); box && isAncestorOf(box))
        box->interpretText();
}

void ExperimentPanel::setRunningConfig(const ExperimentConfig &config, const LiveSettings &live)
{
    m_running = withLiveSettings(config, live);
    markDifferences(this->config());
}

void ExperimentPanel::changeRun(const LiveSettings &before, const LiveSettings &after)
{
    if (!m_running)
        return;
    const LiveSettings live = withChanges(liveSettings(*m_running), before, after);
    if (live == liveSettings(*m_running) || !canBeOfRun(live))
        return;
    setRunningConfig(*m_running, live);
    emit liveSettingsChanged(live);
}

// Its data and network may be others than those that are shown.
bool ExperimentPanel::canBeOfRun(const LiveSettings &live) const
{
    const ExperimentConfig config = withLiveSettings(*m_running, live);
    if (live.guidance > 0 && m_classless && sameDataset(*m_classless, config.data))
        return false;
    try {
        checkConsistency(config);
        return true;
    } catch (const ConfigError &) {
        return false;
    }
}

bool ExperimentPanel::differsFromRun() const
{
    return !m_running || config() != *m_running;
}

void ExperimentPanel::setInputShape(const ImageShape &shape)
{
    if (m_input == shape)
        return;
    m_input = shape;
    refresh();
}

void ExperimentPanel::setClassVarianceShare(double share)
{
    m_classVariance->setText(tr("%1% of the pixel variance carries the class (this run)")
                                 .arg(realText(share < 0.1 ? qRound(share * 1000) / 10.0 : qRound(share * 100))));
    m_classVariance->show();
}

void ExperimentPanel::edited(const FieldEditor *editor)
{
    if (m_setting)
        return;
    if (editor && editor->key() == u"data.name")
        leaveFolderOfAnother();
    refresh();
    const ExperimentConfig now = config();
    const LiveSettings before = std::exchange(m_live, liveSettings(now));
    emit configChanged(now);
    changeRun(before, m_live);
}

// A data set that is here is meant when its name is chosen, not the folder that another one was opened from.
void ExperimentPanel::leaveFolderOfAnother()
{
    for (const DatasetEntry &entry : datasetEntries())
        if (entry.available && entry.name == config().data.name && readsFiles(entry.name)) {
            const QScopedValueRollback setting(m_setting, true);
            this->editor(QStringLiteral("data.path"))->setValue(QString());
        }
}

void ExperimentPanel::refresh()
{
    const ExperimentConfig now = config();
    editor(QStringLiteral("data.name"))->allowUnavailable(!now.data.path.empty());
    editor(QStringLiteral("training.momentum"))->widget()->setEnabled(now.training.optimizer == OptimizerKind::Sgd);
    showFieldsOfDataset(now.data.name);
    greyWhatNeedsClasses(now);
    updateShape(now);
    markDifferences(now);
}

// Dials of another data set would do nothing.
void ExperimentPanel::showFieldsOfDataset(const std::string &dataset)
{
    for (FieldEditor *editor : m_editors)
        if (!editor->dataset().isEmpty()) {
            const bool shown = editor->dataset().split(QLatin1Char(' ')).contains(QString::fromStdString(dataset));
            editor->label()->setVisible(shown);
            editor->widget()->setVisible(shown);
        }
    editor(QStringLiteral("data.path"))->widget()->setEnabled(readsFiles(dataset));
}

void ExperimentPanel::noteClasses(const DataConfig &data, bool hasClasses)
{
    if (!hasClasses)
        m_classless = data;
    else if (m_classless && sameDataset(*m_classless, data))
        m_classless.reset();
    m_classVariance->setVisible(hasClasses && !m_classVariance->text().isEmpty());
    refresh();
}

// What is set already can be taken back.
void ExperimentPanel::greyWhatNeedsClasses(const ExperimentConfig &config)
{
    const bool classless = m_classless && sameDataset(*m_classless, config.data);
    const QString why = classless ? tr("These images have no labels: there are no classes to tell apart.") : QString();
    editor(QStringLiteral("training.guidance"))->refuse(config.training.guidance > 0 ? QString() : why);
    editor(QStringLiteral("network.encoder"))->refuseChoice(int(EncoderKind::Lda), why);
}

void ExperimentPanel::updateShape(const ExperimentConfig &config)
{
    QString problem;
    try {
        const NetworkShape shape = networkShape(config.network, m_input);
        m_shape->setText(shapeText(config.network, shape));
        checkConsistency(config);
    } catch (const ConfigError &error) {
        problem = QString::fromUtf8(error.what());
        m_shape->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                             .arg(problemColour(palette()).name(), problem.toHtmlEscaped()));
    }
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_newRun->setEnabled(problem.isEmpty());
    emit validityChanged(problem);
}

void ExperimentPanel::markDifferences(const ExperimentConfig &config)
{
    if (!m_running)
        return;
    visitFields(config, [this](const FieldInfo &info, const auto &mine) {
        visitFields(*m_running, [&](const FieldInfo &other, const auto &theirs) {
            using Mine = std::decay_t<decltype(mine)>;
            if constexpr (std::is_same_v<Mine, std::decay_t<decltype(theirs)>>) {
                if (std::string_view(info.key) != other.key)
                    return;
                const bool pending = mine != theirs;
                if constexpr (std::is_same_v<Mine, std::vector<StageConfig>>) {
                    const QString name = coreText(info.label);
                    m_stagesLabel->setText(pending ? QStringLiteral("<b>%1 •</b>").arg(name) : name);
                } else {
                    editor(QString::fromUtf8(info.key))->setPending(pending);
                }
            }
        });
    });
    m_footer->setVisible(differsFromRun());
}

}  // namespace pitfall
