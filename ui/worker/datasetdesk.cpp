#include "ui/worker/datasetdesk.h"

#include "core/data/fetchedfolder.h"
#include "core/data/recognise.h"
#include "ui/worker/sentence.h"

#include <QMetaObject>

#include <chrono>
#include <utility>

namespace pitfall {

namespace {

constexpr int samplesPerClass = 12;

const DatasetSource *find(const DatasetDesk::Sources &sources, const std::string &name)
{
    for (const DatasetSource &source : sources)
        if (source.name == name)
            return &source;
    return nullptr;
}

std::vector<DatasetState> statesOf(const DatasetDesk::Sources &sources)
{
    std::vector<DatasetState> states;
    for (DatasetEntry &entry : datasetEntries()) {
        if (readsFiles(entry.name) && entry.folder.empty())
            continue;
        DatasetState &state = states.emplace_back(DatasetState{std::move(entry), 0, 0, {}});
        if (const DatasetSource *source = find(sources, state.entry.name)) {
            const std::string folder = fetchedFolder(source->name);
            state.download = downloadSize(*source);
            state.begun = transferredBytes(*source, folder);
            state.advice = QString::fromStdString(placingAdvice(*source, folder));
        }
    }
    return states;
}

}  // namespace

DatasetDesk::DatasetDesk(QObject *parent, Sources sources) : QObject(parent), m_sources(std::move(sources)) {}

DatasetDesk::~DatasetDesk()
{
    *m_stopLooking = true;
    *m_stopFetching = true;
}

// What was posted for a desk that is gone by then is dropped by Qt.
template<class Tell>
void DatasetDesk::inWindow(Tell &&tell)
{
    QMetaObject::invokeMethod(this, std::forward<Tell>(tell), Qt::QueuedConnection);
}

/// Runs `work(stop)` in the thread that looks; what was asked before is given up.
template<class Work>
void DatasetDesk::look(Work &&work)
{
    *std::exchange(m_stopLooking, std::make_shared<std::atomic<bool>>(false)) = true;
    m_looker.post([this, work = std::forward<Work>(work), stop = m_stopLooking] {
        if (*stop)
            return;
        try {
            work(stop);
        } catch (...) {
            inWindow([this, stop, problem = sentenceOfCurrentException()] {
                if (!*stop)
                    emit previewFailed(problem);
            });
        }
    });
}

void DatasetDesk::list()
{
    m_looker.post([this] {
        try {
            inWindow([this, states = statesOf(m_sources)] { emit listed(states); });
        } catch (...) {
            inWindow([this, problem = sentenceOfCurrentException()] { emit previewFailed(problem); });
        }
    });
}

void DatasetDesk::preview(const DataConfig &data)
{
    look([this, data](const Flag &stop) { previewNow(data, stop); });
}

void DatasetDesk::recognise(const QString &path)
{
    look([this, path = path.toStdString()](const Flag &stop) {
        const DataConfig data = recogniseDataset(path);
        inWindow([this, data, stop] {
            if (!*stop)
                emit recognised(data);
        });
        previewNow(data, stop);
    });
}

void DatasetDesk::previewNow(const DataConfig &data, const Flag &stop)
{
    using Clock = std::chrono::steady_clock;
    LoadWatch watch;
    watch.cancelled = stop.get();
    watch.progress = [this, stop, told = Clock::time_point()](std::int64_t done, std::int64_t total) mutable {
        if (Clock::now() - told < std::chrono::milliseconds(100))
            return;
        told = Clock::now();
        inWindow([this, stop, done, total] {
            if (!*stop)
                emit lookProgressed(done, total);
        });
    };
    const auto preview = std::make_shared<const DatasetPreview>(previewDataset(data, watch, samplesPerClass));
    inWindow([this, preview, stop] {
        if (!*stop)
            emit previewed(preview);
    });
}

void DatasetDesk::fetch(const QString &name, const QString &mirror)
{
    const DatasetSource *source = find(m_sources, name.toStdString());
    if (!source || !m_fetching.isEmpty())
        return;
    m_fetching = name;
    m_stopFetching = std::make_shared<std::atomic<bool>>(false);
    FetchOptions options;
    options.mirror = mirrorOr(mirror.toStdString());
    m_fetcher.post([this, source, options, stop = m_stopFetching] { fetchNow(*source, options, stop); });
}

void DatasetDesk::stopFetching()
{
    *m_stopFetching = true;
}

void DatasetDesk::fetchNow(const DatasetSource &source, const FetchOptions &options, const Flag &stop)
{
    const QString name = QString::fromStdString(source.name);
    const auto end = [this, name](const QString &problem) {
        inWindow([this, name, problem] {
            m_fetching.clear();
            emit fetchEnded(name, problem);
        });
    };
    try {
        const std::string folder = fetchDataset(
            source, options,
            [this, name](const FetchProgress &progress) {
                inWindow([this, name, progress] { emit fetchProgressed(name, progress); });
            },
            *stop);
        inWindow([this, name, folder = QString::fromStdString(folder)] {
            m_fetching.clear();
            emit fetched(name, folder);
        });
    } catch (const FetchStopped &) {
        end({});
    } catch (...) {
        end(sentenceOfCurrentException());
    }
}

}  // namespace pitfall
