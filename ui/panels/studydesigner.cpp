#include "ui/panels/studydesigner.h"

#include "core/base/error.h"
#include "core/config/keynames.h"
#include "core/data/dataset.h"
#include "core/study/studyfile.h"
#include "core/study/studypresets.h"
#include "core/study/variationtext.h"
#include "ui/panels/numberbox.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace pitfall {

namespace {

constexpr auto kinds = "variants";  ///< in place of a key: the study's named variants

/// Keys that a study varies by itself, or that would mix splits.
bool mayVary(const std::string &key)
{
    return !key.starts_with("data.") && !key.starts_with("probe.") && key != "training.seed";
}

std::vector<std::string> keysThatMayVary(const ExperimentConfig &base)
{
    std::vector<std::string> keys = {"network.stages"};
    for (const std::string &key : configKeys()) {
        const std::string first = "network.stages.0.";
        if (!mayVary(key) || key == "network.stages")
            continue;
        if (!key.starts_with(first)) {
            keys.push_back(key);
            continue;
        }
        for (std::size_t stage = 0; stage < base.network.stages.size(); ++stage)
            keys.push_back("network.stages." + std::to_string(stage) + "." + key.substr(first.size()));
    }
    return keys;
}

QString labelOf(const std::string &key)
{
    return key == "network.stages" ? QObject::tr("Whole network") : coreText(settingLabel(key));
}

QString hintOf(const QString &key)
{
    if (key == QStringLiteral("network.stages"))
        return QObject::tr("Networks, with a semicolon between them: channels × kernel / stride of each stage, such as "
                           "16×5/2 → 8×3/2; 32×7/7");
    return QObject::tr(
        "Values with a comma between them (mse, mae), or a range: 1 to 6; with \"log\" behind it all "
        "magnitudes are as likely (0.0002 to 0.01, log); with \"steps\" for a grid (0 to 0.4, 5 steps).");
}

QString baseText(const ExperimentConfig &base)
{
    const auto images = [](int count) { return count ? grouped(count) : QObject::tr("all"); };
    return QObject::tr("The same for all: %1, %2 training, %3 validation and %4 test images, and every setting that is "
                       "not in the table.")
        .arg(QString::fromStdString(base.data.name), images(base.data.train), images(base.data.validation),
             images(base.data.test));
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(QStringLiteral("<b>%1</b>").arg(text));
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

}  // namespace

StudyDesigner::StudyDesigner(ExperimentConfig settings, QWidget *parent)
    : QWidget(parent), m_settings(std::move(settings)), m_beginning(new QComboBox), m_description(new QLabel),
      m_base(new QLabel), m_variations(new QTableWidget(0, 2)), m_sampling(new QComboBox),
      m_count(new NumberBox(NumberBox::Kind::Integer, 0, 100000)),
      m_seeds(new NumberBox(NumberBox::Kind::Integer, 1, 10000)), m_seed(new NumberBox(NumberBox::Kind::Seed, 0, 9e15)),
      m_summary(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Begin with")));
    row->addWidget(m_beginning, 1);
    auto *file = new QPushButton(tr("From a file…"));
    auto *save = new QPushButton(tr("Save as a file…"));
    save->setToolTip(tr("A study file for pitfall-cli study run, also on a cluster."));
    row->addWidget(file);
    row->addWidget(save);
    layout->addLayout(row);
    m_beginning->setObjectName(QStringLiteral("beginning"));
    m_beginning->setAccessibleName(tr("What the study begins with"));
    for (const StudyPreset &preset : studyPresets())
        m_beginning->addItem(coreText(preset.title), QString::fromStdString(preset.name));
    m_beginning->addItem(tr("The settings of the window, nothing drawn yet"));
    for (QLabel *label : {m_description, m_base, m_summary}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    layout->addWidget(m_description);
    buildVariations(layout);
    layout->addWidget(m_base);
    buildNumbers(layout);
    layout->addWidget(m_summary);
    connect(m_beginning, &QComboBox::activated, this, &StudyDesigner::begin);
    connect(file, &QPushButton::clicked, this, &StudyDesigner::openFile);
    connect(save, &QPushButton::clicked, this, &StudyDesigner::saveFile);
    const int first = m_beginning->findData(QStringLiteral("pitfall-20"));
    m_beginning->setCurrentIndex(std::max(0, first));
    begin(m_beginning->currentIndex());
}

void StudyDesigner::buildVariations(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->addWidget(heading(tr("What differs between networks")), 1);
    auto *add = new QPushButton(tr("Add"));
    auto *remove = new QPushButton(tr("Remove"));
    add->setToolTip(tr("Another setting that differs."));
    remove->setToolTip(tr("The chosen setting is the same for all again."));
    row->addWidget(add);
    row->addWidget(remove);
    layout->addLayout(row);
    m_variations->setObjectName(QStringLiteral("variations"));
    m_variations->setAccessibleName(tr("What differs between networks"));
    m_variations->setHorizontalHeaderLabels({tr("Setting"), tr("Values")});
    m_variations->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_variations->horizontalHeader()->setStretchLastSection(true);
    m_variations->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_variations->verticalHeader()->hide();
    m_variations->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_variations->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_variations->setMinimumHeight(8 * (fontMetrics().height() + 14));
    layout->addWidget(m_variations, 1);
    connect(m_variations, &QTableWidget::itemChanged, this, &StudyDesigner::read);
    connect(add, &QPushButton::clicked, this, [this] {
        addVariation(QStringLiteral("training.learning_rate"), QStringLiteral("0.0005 to 0.005, log"));
        m_variations->setCurrentCell(m_variations->rowCount() - 1, 1);
        read();
    });
    connect(remove, &QPushButton::clicked, this, &StudyDesigner::removeVariation);
}

void StudyDesigner::buildNumbers(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    const auto add = [&](int column, const QString &label, QWidget *editor, const QString &help) {
        auto *name = new QLabel(label);
        name->setBuddy(editor);
        for (QWidget *each : {static_cast<QWidget *>(name), editor})
            each->setToolTip(help);
        editor->setAccessibleName(label);
        grid->addWidget(name, 0, column);
        grid->addWidget(editor, 1, column);
        grid->setColumnStretch(column, 1);
    };
    m_sampling->addItems({tr("at random"), tr("every combination (grid)"), tr("evenly (Latin hypercube)")});
    add(0, tr("Drawn"), m_sampling,
        tr("At random: each value on its own. Grid: every combination; ranges need steps. Latin hypercube: each "
           "setting's values are spread evenly over the configurations."));
    add(1, tr("Configurations"), m_count, tr("How many are drawn; of a grid, 0 means all."));
    add(2, tr("Seeds of each"), m_seeds,
        tr("Networks of each configuration, which differ in their seed alone: how much is chance?"));
    add(3, tr("Seed of the study"), m_seed, tr("Fixes what is drawn: same seed, same networks."));
    layout->addLayout(grid);
    connect(m_sampling, &QComboBox::activated, this, &StudyDesigner::read);
    for (NumberBox *box : {m_count, m_seeds, m_seed})
        connect(box, &QDoubleSpinBox::valueChanged, this, &StudyDesigner::read);
}

void StudyDesigner::begin(int entry)
{
    const StudyPreset *preset = studyPreset(m_beginning->itemData(entry).toString().toStdString());
    if (preset) {
        m_description->setText(coreText(preset->description));
        return setStudy(preset->study);
    }
    m_description->setText(tr("Every network has the settings of the window, but for what you add below."));
    Study study;
    study.base = m_settings;
    study.sampling = Sampling::Latin;
    study.count = 20;
    study.vary = {{"training.learning_rate", {}, 0.0005, 0.005, true}};
    setStudy(study);
}

void StudyDesigner::setStudy(const Study &study)
{
    m_filling = true;
    m_study = study;
    m_variations->setRowCount(0);
    if (!study.variants.empty())
        addKinds();
    for (const Variation &variation : study.vary)
        addVariation(QString::fromStdString(variation.key), QString::fromStdString(valuesText(variation)));
    m_sampling->setCurrentIndex(int(study.sampling));
    m_count->setValue(study.count);
    m_seeds->setValue(study.seeds);
    m_seed->setValue(double(study.seed));
    m_base->setText(baseText(study.base));
    m_filling = false;
    read();
}

void StudyDesigner::addKinds()
{
    QStringList names;
    for (const Variant &variant : m_study.variants)
        names << QString::fromStdString(variant.name);
    m_variations->insertRow(0);
    auto *name = new QTableWidgetItem(tr("Kind"));
    name->setData(Qt::UserRole, QString::fromLatin1(kinds));
    auto *values = new QTableWidgetItem(names.join(QStringLiteral(", ")));
    for (QTableWidgetItem *item : {name, values}) {
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        item->setToolTip(tr("Each kind changes several settings together; they are written in the study's file."));
    }
    m_variations->setItem(0, 0, name);
    m_variations->setItem(0, 1, values);
}

void StudyDesigner::addVariation(const QString &key, const QString &values)
{
    const bool wasFilling = std::exchange(m_filling, true);
    const int row = m_variations->rowCount();
    m_variations->insertRow(row);
    auto *box = new QComboBox;
    box->setFrame(false);
    for (const std::string &each : keysThatMayVary(m_study.base))
        box->addItem(labelOf(each), QString::fromStdString(each));
    if (box->findData(key) < 0)
        box->addItem(labelOf(key.toStdString()), key);
    box->setCurrentIndex(box->findData(key));
    box->setAccessibleName(tr("Setting that differs"));
    m_variations->setCellWidget(row, 0, box);
    auto *item = new QTableWidgetItem(values);
    item->setToolTip(hintOf(key));
    m_variations->setItem(row, 1, item);
    connect(box, &QComboBox::activated, this, [this, box, item] {
        item->setToolTip(hintOf(box->currentData().toString()));
        read();
    });
    m_filling = wasFilling;
}

void StudyDesigner::removeVariation()
{
    const int row = m_variations->currentRow();
    if (row < 0)
        return;
    if (keyAt(row) == QLatin1String(kinds))
        m_study.variants.clear();
    m_variations->removeRow(row);
    read();
}

QString StudyDesigner::keyAt(int row) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_variations->cellWidget(row, 0)))
        return box->currentData().toString();
    return m_variations->item(row, 0)->data(Qt::UserRole).toString();
}

Study StudyDesigner::readStudy() const
{
    Study study = m_study;
    study.vary.clear();
    for (int row = 0; row < m_variations->rowCount(); ++row) {
        const std::string key = keyAt(row).toStdString();
        if (key == kinds)
            continue;
        for (const Variation &other : study.vary)
            if (other.key == key)
                throw ConfigError("vary." + key + " is there twice; remove one.");
        study.vary.push_back(variationFromText(key, m_variations->item(row, 1)->text().toStdString(), study.base));
    }
    study.sampling = Sampling(m_sampling->currentIndex());
    study.count = int(m_count->value());
    study.seeds = int(m_seeds->value());
    study.seed = std::int64_t(m_seed->value());
    check(study);
    return study;
}

QString StudyDesigner::sizeText() const
{
    const bool wholeGrid = m_study.sampling == Sampling::Grid && m_study.count == 0;
    if (!wholeGrid)
        return tr("%1 configurations × %2 = %3 networks. How long they take is said when the first one is finished.")
            .arg(m_study.count)
            .arg(m_study.seeds == 1 ? tr("1 seed") : tr("%1 seeds").arg(m_study.seeds))
            .arg(m_study.count * m_study.seeds);
    std::int64_t combinations = m_study.variants.empty() ? 1 : std::int64_t(m_study.variants.size());
    for (const Variation &variation : m_study.vary)
        combinations *= variation.choices.empty() ? variation.steps : std::int64_t(variation.choices.size());
    return tr("%1 combinations × %2 = %3 networks, less those that cannot work. How long they take is said when the "
              "first one is finished.")
        .arg(combinations)
        .arg(m_study.seeds == 1 ? tr("1 seed") : tr("%1 seeds").arg(m_study.seeds))
        .arg(combinations * m_study.seeds);
}

void StudyDesigner::setClassless(const std::optional<DataConfig> &data)
{
    m_classless = data;
    read();
}

void StudyDesigner::read()
{
    if (m_filling)
        return;
    try {
        m_study = readStudy();
        const bool classless = m_classless && sameDataset(*m_classless, m_study.base.data);
        m_problem = classless ? tr("These images have no labels, and a study is about accuracies: there are no classes "
                                   "to tell apart.")
                              : QString();
    } catch (const Error &error) {
        m_problem = QString::fromStdString(error.what());
    }
    m_summary->setText(m_problem.isEmpty() ? sizeText() : tr("<b>Not yet:</b> %1").arg(m_problem.toHtmlEscaped()));
    emit changed();
}

void StudyDesigner::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Study file"), QDir::homePath(), tr("Study files (*.json)"));
    if (path.isEmpty())
        return;
    try {
        const Study study = readStudyFile(path.toStdString());
        m_description->setText(tr("From %1").arg(QDir::toNativeSeparators(path)));
        setStudy(study);
    } catch (const Error &error) {
        m_summary->setText(tr("<b>Not opened:</b> %1").arg(QString::fromStdString(error.what()).toHtmlEscaped()));
    }
}

void StudyDesigner::saveFile()
{
    if (!m_problem.isEmpty())
        return;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the study as a file"),
                                     QDir::home().filePath(QStringLiteral("study.json")), tr("Study files (*.json)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".json")))
        path += QStringLiteral(".json");
    try {
        writeStudyFile(path.toStdString(), m_study);
        m_summary->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const Error &error) {
        m_summary->setText(QString::fromStdString(error.what()));
    }
}

}  // namespace pitfall
