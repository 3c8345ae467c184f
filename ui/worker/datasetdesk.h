#pragma once

#include "core/data/dataset.h"
#include "core/data/preview.h"
#include "core/fetch/fetchdataset.h"
#include "ui/worker/jobthread.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace pitfall {

/// A data set that Pitfall knows by name (not a format for one's own), and what there is of it on this machine.
struct DatasetState {
    DatasetEntry entry;
    std::uint64_t download = 0;  ///< bytes that would be transferred; 0: it cannot be fetched
    std::uint64_t begun = 0;     ///< bytes of it that are there already, from a fetch that did not come to its end
    QString advice;              ///< which files to put where by hand; empty if it cannot be fetched
};

/// Looks at data sets and fetches them, in two threads of its own, so that a long fetch is in nobody's way. Lives in
/// the window's thread and never blocks it; what comes of a call arrives as a signal. A call for another preview gives
/// up the one before. The destructor waits until both threads have noticed that they are to stop.
class DatasetDesk : public QObject {
    Q_OBJECT

public:
    using Sources = std::vector<DatasetSource>;
    explicit DatasetDesk(QObject *parent = nullptr, Sources sources = datasetSources());
    ~DatasetDesk() override;

    /// Finds out which data sets are there: `listed`.
    void list();
    /// Looks into a data set: `previewed`, or `previewFailed`.
    void preview(const DataConfig &data);
    /// Finds out what a file or folder holds, by its content: `recognised`, and then as for preview(); or
    /// `previewFailed`.
    void recognise(const QString &path);
    /// Fetches one, or goes on with it: `fetchProgressed`, then `fetched` or `fetchEnded`. Does nothing while another
    /// is being fetched.
    void fetch(const QString &name, const QString &mirror);
    /// What has come stays, and the next fetch goes on from there.
    void stopFetching();
    /// The data set that is being fetched; empty: none.
    const QString &fetching() const { return m_fetching; }

signals:
    /// How many files, pictures or bytes were looked at.
    void lookProgressed(std::int64_t done, std::int64_t total);
    void listed(const std::vector<pitfall::DatasetState> &states);
    void recognised(const pitfall::DataConfig &data);
    void previewed(const std::shared_ptr<const pitfall::DatasetPreview> &preview);
    void previewFailed(const QString &sentence);
    void fetchProgressed(const QString &name, const pitfall::FetchProgress &progress);
    /// It is there, whole and checked.
    void fetched(const QString &name, const QString &folder);
    /// It did not come to its end. `problem` is empty if it was stopped.
    void fetchEnded(const QString &name, const QString &problem);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    template<class Work>
    void look(Work &&work);
    void previewNow(const DataConfig &data, const Flag &stop);
    void fetchNow(const DatasetSource &source, const FetchOptions &options, const Flag &stop);
    template<class Tell>
    void inWindow(Tell &&tell);

    const Sources m_sources;
    QString m_fetching;
    Flag m_stopLooking = std::make_shared<std::atomic<bool>>(false);
    Flag m_stopFetching = std::make_shared<std::atomic<bool>>(false);
    JobThread m_looker, m_fetcher;  ///< last: they use all of the above
};

}  // namespace pitfall
