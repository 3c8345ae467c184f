#include "core/fetch/fetchdataset.h"

#include "core/base/paths.h"
#include "core/data/fetchedfolder.h"
#include "core/data/folderlock.h"
#include "core/fetch/digest.h"
#include "core/fetch/partfile.h"
#include "core/fetch/speed.h"
#include "core/fetch/unpack.h"

#include <filesystem>
#include <system_error>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using Phase = FetchProgress::Phase;

/// The work of one call.
class Fetch {
public:
    Fetch(const DatasetSource &source, const FetchOptions &options, std::string folder,
          const std::function<void(const FetchProgress &)> &progress, const std::atomic<bool> &stop)
        : m_source(source), m_options(options), m_folder(std::move(folder)), m_progress(progress), m_stop(stop),
          m_total(downloadSize(source))
    {
    }

    void run()
    {
        if (!m_source.members.empty() && isFetched(m_source, m_folder))
            return;
        checkRoom();
        bool wasThere = false;
        for (const SourceFile &file : m_source.files) {
            wasThere = isThere(path(file));
            if (wasThere)
                check(file);
            else
                get(file);
            m_before += file.bytes;
        }
        if (m_source.members.empty())
            return;
        const std::string archive = path(m_source.files.front());
        unpack(
            archive, m_source.members, m_folder,
            [this](std::uint64_t done) { tell(Phase::Unpacking, m_source.files.front(), done); }, m_stop);
        std::error_code ignored;
        if (!wasThere)  // what was put there by hand is not taken away
            fs::remove(archive, ignored);
    }

private:
    std::string path(const SourceFile &file) const { return (fs::path(m_folder) / file.name).string(); }

    void checkRoom() const
    {
        std::uint64_t needed = m_total - transferredBytes(m_source, m_folder);
        if (!m_source.members.empty())
            needed += m_total;
        std::error_code unknown;
        const fs::space_info space = fs::space(m_folder, unknown);
        if (!unknown && space.available < needed)
            throw FileError(m_folder + ": " + m_source.title + " needs " + sizeText(needed) +
                            ", and the disk has only " + sizeText(space.available) +
                            " left; make room, or set XDG_DATA_HOME to a folder on another disk.");
    }

    /// What is there already.
    void check(const SourceFile &file)
    {
        const std::string is = sha256Of(path(file), file);
        if (is != file.sha256)
            throw FileError(path(file) + ": is not the file that was published (its SHA-256 is " + is + ", not " +
                            file.sha256 + "); take it away and fetch again.");
    }

    void get(const SourceFile &file)
    {
        PartFile part(path(file));
        std::string problem;
        for (const std::string &url : addresses(file)) {
            try {
                return getFrom(url, file, part);
            } catch (const TransferError &error) {
                problem = error.what();
            }
        }
        problem.pop_back();  // the full stop
        throw FileError(problem + "; try again later or with another mirror, or " + placingAdvice(m_source, m_folder) +
                        ".");
    }

    // A part that was there before may be of something else: then the whole is fetched, once.
    void getFrom(const std::string &url, const SourceFile &file, PartFile &part)
    {
        while (true) {
            const bool goesOn = part.size() > 0;
            m_speed.clear();
            transfer(
                url, part, file.bytes, m_options.limits,
                [&](std::uint64_t done) { tell(Phase::Downloading, file, m_before + done); }, m_stop);
            const std::string is = sha256Of(part.path(), file);
            if (is == file.sha256)
                return part.commit();
            part.restart();
            if (!goesOn)
                throw TransferError(url + ": what it sends is not the file that was published (its SHA-256 is " + is +
                                        ", not " + file.sha256 + ").",
                                    false);
        }
    }

    std::vector<std::string> addresses(const SourceFile &file) const
    {
        if (m_options.mirror.empty())
            return file.urls;
        std::string base = m_options.mirror;
        while (base.ends_with('/'))
            base.pop_back();
        return {base + "/" + m_source.name + "/" + file.name};
    }

    std::string sha256Of(const std::string &path, const SourceFile &file)
    {
        return sha256OfFile(
            path, [&](std::uint64_t done) { tell(Phase::Checking, file, done); }, m_stop);
    }

    void tell(Phase phase, const SourceFile &file, std::uint64_t done)
    {
        const auto now = Speed::Clock::now();
        const bool downloading = phase == Phase::Downloading;
        const std::uint64_t total = downloading ? m_total : file.bytes;
        if (now - m_told < std::chrono::milliseconds(100) && done < total)
            return;
        m_told = now;
        FetchProgress progress{phase, file.name, done, total};
        if (downloading) {
            m_speed.add(done, now);
            progress.bytesPerSecond = m_speed.perSecond();
            if (progress.bytesPerSecond > 0)
                progress.secondsLeft = double(total - done) / progress.bytesPerSecond;
        }
        m_progress(progress);
    }

    const DatasetSource &m_source;
    const FetchOptions &m_options;
    const std::string m_folder;
    const std::function<void(const FetchProgress &)> &m_progress;
    const std::atomic<bool> &m_stop;
    const std::uint64_t m_total;
    std::uint64_t m_before = 0;  ///< bytes of the files that are done
    Speed m_speed;
    Speed::Clock::time_point m_told;
};

void checkMirror(const std::string &mirror)
{
    if (!mirror.empty() && !mirror.starts_with("http://") && !mirror.starts_with("https://"))
        throw ConfigError("The mirror must be an address that begins with http:// or https://, not \"" + mirror +
                          "\".");
}

void makeFolder(const std::string &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw FileError(folder + ": the folder cannot be made: " + error.message() +
                        "; set XDG_DATA_HOME to a folder that can be written.");
}

}  // namespace

std::string fetchDataset(const DatasetSource &source, const FetchOptions &options,
                         const std::function<void(const FetchProgress &)> &progress, const std::atomic<bool> &stop)
{
    checkMirror(options.mirror);
    const std::string folder = options.folder.empty() ? fetchedFolder(source.name) : options.folder;
    if (folder.empty())
        throw FileError("There is no home folder to keep data sets in; set XDG_DATA_HOME to a folder.");
    makeFolder(folder);
    const FolderLock lock(folder);
    if (!lock.isHeld())
        throw FileError(folder + ": another Pitfall is fetching into this folder; wait for it, or stop it.");
    Fetch(source, options, folder, progress, stop).run();
    return folder;
}

bool isFetched(const DatasetSource &source, const std::string &folder)
{
    std::error_code ignored;
    const bool asPublished = source.members.empty();
    const std::vector<std::string> names = finalNames(source);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const fs::path path = fs::path(folder) / names[i];
        if (!fs::is_regular_file(path, ignored))
            return false;
        if (asPublished && fs::file_size(path, ignored) != source.files[i].bytes)
            return false;
    }
    return !folder.empty();
}

std::uint64_t transferredBytes(const DatasetSource &source, const std::string &folder)
{
    std::uint64_t all = 0;
    for (const SourceFile &file : source.files) {
        const std::string path = (fs::path(folder) / file.name).string();
        for (const std::string &each : {path, path + ".part"}) {
            std::error_code absent;
            if (const std::uintmax_t size = fs::file_size(each, absent); !absent && size <= file.bytes) {
                all += size;
                break;
            }
        }
    }
    return all;
}

}  // namespace pitfall
