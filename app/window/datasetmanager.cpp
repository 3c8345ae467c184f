#include "app/window/datasetmanager.h"

#include "app/window/datasetlist.h"
#include "app/window/datasetmemory.h"
#include "app/window/datasetoptions.h"
#include "app/window/icons.h"
#include "app/window/statusline.h"
#include "ui/views/datasetlook.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace pitfall {

namespace {

constexpr int fine = 1000;  // steps of the progress bar

QPushButton *button(const QString &name, const QString &text, const QString &help)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setToolTip(help);
    made->setAutoDefault(false);
    return made;
}

QString folderToStartFrom(const DatasetList::Row *row)
{
    return row && row->opened ? QFileInfo(QString::fromStdString(row->data.path)).path() : QDir::homePath();
}

}  // namespace

DatasetManager::DatasetManager(QWidget *parent, DatasetDesk::Sources sources)
    : QDialog(parent), m_desk(new DatasetDesk(this, std::move(sources)))
{
    setWindowTitle(tr("Data sets"));
    setWindowIcon(programIcon());
    auto *layout = new QVBoxLayout(this);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildLeft());
    halves->addWidget(buildRight());
    halves->setStretchFactor(1, 1);
    layout->addWidget(halves, 1);
    resize(980, 640);
    halves->setSizes({300, 680});
    connect(m_list, &DatasetList::chosenChanged, this, &DatasetManager::chosenChanged);
    connectDesk();
    chosenChanged();
}

QWidget *DatasetManager::buildLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new DatasetList;
    m_list->setMinimumWidth(240);
    layout->addWidget(m_list, 1);
    auto *adding = new QHBoxLayout;
    auto *file = button(QStringLiteral("addFile"), tr("Open file…"),
                        tr("Open a data set that is one file, or one of its files: an archive, IDX, MAT, NumPy …"));
    auto *folder = button(QStringLiteral("addFolder"), tr("Open folder…"),
                          tr("Open a data set that is a folder: of its files, or of images in one folder a class"));
    m_forget = button(QStringLiteral("forget"), tr("Remove"),
                      tr("Take the chosen one off this list; its files stay where they are"));
    connect(file, &QPushButton::clicked, this, &DatasetManager::askForFile);
    connect(folder, &QPushButton::clicked, this, &DatasetManager::askForFolder);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const DatasetList::Row *row = m_list->chosen(); row && row->opened)
            m_list->forget(DataConfig(row->data));
    });
    for (QPushButton *each : {file, folder, m_forget})
        adding->addWidget(each);
    layout->addLayout(adding);
    m_mirror = new QLabel;
    m_mirror->setObjectName(QStringLiteral("mirror"));
    m_mirror->setWordWrap(true);
    m_mirror->setToolTip(tr("An address near you that has NAME/FILE for each file, asked instead of the public ones; "
                            "checksums are compared all the same"));
    connect(m_mirror, &QLabel::linkActivated, this, &DatasetManager::askForMirror);
    layout->addWidget(m_mirror);
    return left;
}

QWidget *DatasetManager::buildRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    m_look = new DatasetLook;
    layout->addWidget(m_look, 1);
    m_options = new DatasetOptions;
    m_options->hide();
    layout->addWidget(m_options);
    m_edited = new QTimer(this);
    m_edited->setSingleShot(true);
    m_edited->setInterval(300);
    connect(m_options, &DatasetOptions::edited, m_edited, qOverload<>(&QTimer::start));
    connect(m_edited, &QTimer::timeout, this, [this] { m_desk->preview(m_options->data()); });
    auto *progress = new QHBoxLayout;
    m_progress = new QProgressBar;
    m_progress->setRange(0, fine);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setAccessibleName(tr("Progress of getting a data set"));
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("progress"));
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_progressText);
    layout->addLayout(progress);
    auto *buttons = new QHBoxLayout;
    m_get = button(QStringLiteral("get"), tr("Get"), {});
    m_use = button(QStringLiteral("use"), tr("Use for the next run"),
                   tr("Put this data set into the experiment; the run that is there stays as it is"));
    auto *close = button(QStringLiteral("close"), tr("Close"), tr("Getting a data set goes on meanwhile"));
    buttons->addWidget(m_get);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(m_get, &QPushButton::clicked, this, &DatasetManager::fetchOrStop);
    connect(m_use, &QPushButton::clicked, this, &DatasetManager::use);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return right;
}

void DatasetManager::connectDesk()
{
    connect(m_desk, &DatasetDesk::listed, this, [this](const std::vector<DatasetState> &states) {
        m_list->setStates(states);
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            m_list->choose(*wanted);
    });
    connect(m_desk, &DatasetDesk::lookProgressed, this, [this](std::int64_t done, std::int64_t total) {
        if (!m_preview)
            m_look->showNote(m_look->heading(), tr("Looking into it… %1 of %2").arg(grouped(done), grouped(total)));
    });
    connect(m_desk, &DatasetDesk::previewed, this, &DatasetManager::previewed);
    connect(m_desk, &DatasetDesk::previewFailed, this, &DatasetManager::previewFailed);
    connect(m_desk, &DatasetDesk::fetchProgressed, this, [this](const QString &name, const FetchProgress &progress) {
        m_list->setFetched(name, progress.total ? double(progress.done) / double(progress.total) : 0);
        showProgress(progress);
    });
    connect(m_desk, &DatasetDesk::fetched, this, [this](const QString &name) { fetchEnded(name, {}); });
    connect(m_desk, &DatasetDesk::fetchEnded, this, &DatasetManager::fetchEnded);
}

void DatasetManager::showDataset(const DataConfig &data)
{
    show();
    raise();
    activateWindow();
    m_wanted = data;
    m_desk->list();
}

void DatasetManager::open(const QString &fileOrFolder)
{
    const QString path = QDir::cleanPath(fileOrFolder);
    show();
    raise();
    activateWindow();
    if (m_list->rows().empty())
        m_desk->list();
    m_opening = path;
    m_preview.reset();
    m_options->hide();
    m_list->setCurrentItem(nullptr);
    m_look->showNote(QFileInfo(path).fileName(), tr("Looking into it…"));
    m_desk->recognise(path);
}

void DatasetManager::chosenChanged()
{
    const DatasetList::Row *row = m_list->chosen();
    if (row)
        m_opening.clear();
    if (m_preview && row && datasetMemory::sameFiles(m_preview->config, row->data))
        return refreshButtons();
    m_preview.reset();
    m_edited->stop();
    m_options->hide();
    if (!row && m_opening.isEmpty())
        m_look->showNote(tr("Data sets"),
                         tr("Choose one on the left to see what is in it. A file or a folder of your own can be opened "
                            "below the list, or dropped onto the window; it is recognised by what is in it."));
    else if (row && !row->isHere())
        showWhatIsNotHere();
    else if (row) {
        m_look->showNote(row->title, tr("Looking into it…"));
        m_desk->preview(row->data);
    }
    refreshButtons();
}

void DatasetManager::showWhatIsNotHere()
{
    const DatasetList::Row &row = *m_list->chosen();
    if (m_problemOf.toStdString() == row.data.name)
        return m_look->showProblem(row.title, m_problem);
    QString text = coreText(row.state.entry.description);
    if (row.state.download > 0)
        text += tr("\n\nGet transfers %1 and compares the checksums with the published ones.\n\nWithout a network: %2.")
                    .arg(QString::fromStdString(sizeText(row.state.download)), coreText(row.state.advice));
    else
        text += tr("\n\nOpen its file or folder, below the list.");
    m_look->showNote(row.title, text);
}

void DatasetManager::previewed(const std::shared_ptr<const DatasetPreview> &preview)
{
    m_preview = preview;
    m_look->showPreview(*preview);
    m_options->setData(preview->config);
    if (!std::exchange(m_opening, {}).isEmpty())
        m_list->addOpened(QString::fromStdString(preview->title), preview->config);
    refreshButtons();
}

void DatasetManager::previewFailed(const QString &sentence)
{
    const DatasetList::Row *row = m_list->chosen();
    m_look->showProblem(row ? row->title : QFileInfo(m_opening).fileName(), sentence);
    refreshButtons();
}

void DatasetManager::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a data set's file"), folderToStartFrom(m_list->chosen()));
    if (!path.isEmpty())
        open(path);
}

void DatasetManager::askForFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Open a data set's folder"), folderToStartFrom(m_list->chosen()));
    if (!path.isEmpty())
        open(path);
}

void DatasetManager::askForMirror()
{
    bool given = false;
    const QString address =
        QInputDialog::getText(this, tr("Mirror"),
                              tr("Address that has NAME/FILE for each file, such as https://data.example.org/pitfall\n"
                                 "Empty: the public addresses."),
                              QLineEdit::Normal, datasetMemory::mirror(), &given);
    if (given)
        datasetMemory::setMirror(address.trimmed());
    refreshButtons();
}

void DatasetManager::fetchOrStop()
{
    if (!m_desk->fetching().isEmpty())
        return m_desk->stopFetching();
    const DatasetList::Row *row = m_list->chosen();
    if (!row || row->state.download == 0)
        return;
    m_problemOf.clear();
    const QString name = QString::fromStdString(row->data.name);
    m_desk->fetch(name, datasetMemory::mirror());
    m_list->setFetched(name, 0);
    m_progress->setValue(0);
    m_progressText->setText(tr("Asking…"));
    chosenChanged();
}

void DatasetManager::showProgress(const FetchProgress &progress)
{
    m_progress->setValue(progress.total ? int(fine * double(progress.done) / double(progress.total)) : 0);
    QString text = tr("Checking %1").arg(QString::fromStdString(progress.file));
    if (progress.phase == FetchProgress::Phase::Unpacking)
        text = tr("Unpacking %1").arg(QString::fromStdString(progress.file));
    else if (progress.phase == FetchProgress::Phase::Downloading) {
        text =
            tr("%1 of %2")
                .arg(QString::fromStdString(sizeText(progress.done)), QString::fromStdString(sizeText(progress.total)));
        if (progress.bytesPerSecond > 0)
            text += tr(", %1/s").arg(QString::fromStdString(sizeText(std::uint64_t(progress.bytesPerSecond))));
        if (progress.secondsLeft >= 0)
            text += tr(", %1").arg(timeLeftText(progress.secondsLeft));
    }
    m_progressText->setText(text);
}

void DatasetManager::fetchEnded(const QString &name, const QString &problem)
{
    m_problem = problem;
    m_problemOf = problem.isEmpty() ? QString() : name;
    m_list->setFetched(name, -1);
    m_desk->list();
    refreshButtons();
    emit availabilityChanged();
}

void DatasetManager::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_mirror)
        return;
    m_list->rebuild();
    if (m_preview)
        m_look->showPreview(*m_preview);
    refreshButtons();
}

void DatasetManager::use()
{
    const DatasetList::Row *row = m_list->chosen();
    if (!row || !m_preview)
        return;
    const auto preview = m_preview;
    if (row->opened)  // as it is read now
        m_list->addOpened(row->title, preview->config);
    emit used(*preview);
    m_preview.reset();  // and with it the images
    close();
}

void DatasetManager::refreshButtons()
{
    const DatasetList::Row *row = m_list->chosen();
    const QString going = m_desk->fetching();
    const bool fetchable = row && !row->isHere() && row->state.download > 0;
    m_get->setVisible(fetchable || !going.isEmpty());
    m_get->setText(!going.isEmpty() ? tr("Stop") : fetchable && row->state.begun > 0 ? tr("Go on getting") : tr("Get"));
    m_get->setToolTip(going.isEmpty() ? tr("Transfer it from where it is published, or from the mirror")
                                      : tr("What has come of %1 stays, to go on from").arg(going));
    m_progress->setVisible(!going.isEmpty());
    m_progressText->setVisible(!going.isEmpty());
    m_use->setEnabled(row && m_preview);
    m_forget->setEnabled(row && row->opened);
    const QString mirror = QString::fromStdString(mirrorOr(datasetMemory::mirror().toStdString()));
    m_mirror->setText(mirror.isEmpty()
                          ? tr("From the public addresses (<a href='mirror'>use a mirror…</a>)")
                          : tr("From the mirror %1 (<a href='mirror'>change…</a>)").arg(mirror.toHtmlEscaped()));
}

}  // namespace pitfall
