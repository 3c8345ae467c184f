#include "core/experiment/timeline.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/data/atomicfile.h"
#include "core/data/makefolder.h"
#include "core/experiment/frozennetwork.h"
#include "core/model/modelfile.h"
#include "core/probe/tunedprobe.h"

#include <filesystem>
#include <fstream>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

std::size_t bytesOf(const Moment &moment)
{
    std::size_t bytes = moment.probe ? moment.probe->bytes() : 0;
    for (const auto &[name, tensor] : moment.network->network.parameters())
        bytes += tensor.nbytes();
    return bytes;
}

std::string fileIn(const std::string &folder, std::int64_t step)
{
    return (fs::path(folder) / (std::to_string(step) + ".safetensors")).string();
}

/// False, and nothing is written, if it cannot be read. Throws FileError if it cannot be written.
bool copyWhole(const std::string &from, const std::string &to)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(from, error);
    std::ifstream in(from, std::ios::binary);
    if (error || size == 0 || !in)
        return false;
    AtomicFile out(to);
    std::vector<char> block(std::size_t(1) << 16);
    std::uintmax_t copied = 0;
    while (in.read(block.data(), std::streamsize(block.size())), in.gcount() > 0) {
        out.stream().write(block.data(), in.gcount());
        copied += std::uintmax_t(in.gcount());
    }
    if (copied != size)
        return false;
    out.commit();
    return true;
}

}  // namespace

Timeline::Timeline(std::size_t budget, std::string folder)
    : m_budget(budget), m_folder(std::move(folder)), m_folderWorks(!m_folder.empty())
{
}

Timeline::~Timeline()
{
    std::error_code ignored;
    for (const auto &[step, entry] : m_entries)
        if (!entry.file.empty() && !entry.isSaved)
            fs::remove(entry.file, ignored);
    if (!m_folder.empty())
        fs::remove(m_folder, ignored);
}

void Timeline::add(std::shared_ptr<const Moment> moment)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[moment->step];
    m_bytes -= entry.bytes;
    entry.bytes = bytesOf(*moment);
    entry.order = m_added++;
    entry.basis = moment->network->basis;
    entry.without = *moment;
    entry.without.network.reset();
    entry.without.probe.reset();
    entry.moment = std::move(moment);
    entry.isSaved = false;
    entry.file.clear();
    m_bytes += entry.bytes;
    thin();
}

void Timeline::thin()
{
    while (m_bytes > m_budget) {
        const auto leaves = densest();
        if (leaves == m_entries.end())
            return;
        m_bytes -= leaves->second.bytes;
        if (!writeOut(leaves->second))
            m_entries.erase(leaves);
    }
}

// Of those in memory, but the first and the last: the one whose neighbours lie closest together.
Timeline::Entries::iterator Timeline::densest()
{
    auto best = m_entries.end();
    std::size_t bestGap = 0;
    Entries::iterator before = m_entries.end(), here = m_entries.end();
    for (auto after = m_entries.begin(); after != m_entries.end(); ++after) {
        if (!after->second.moment)
            continue;
        if (before != m_entries.end()) {
            const std::size_t gap = after->second.order - before->second.order;
            if (best == m_entries.end() || gap < bestGap) {
                best = here;
                bestGap = gap;
            }
        }
        before = here;
        here = after;
    }
    return best;
}

bool Timeline::writeOut(Entry &entry)
{
    if (!m_folderWorks)
        return false;
    try {
        fs::create_directories(m_folder);
        entry.file = fileIn(m_folder, entry.without.step);
        writeModel(entry.file, entry.moment->network->network);
        entry.moment.reset();
        entry.bytes = 0;
    } catch (const FileError &) {
        m_folderWorks = false;
    } catch (const fs::filesystem_error &) {
        m_folderWorks = false;
    }
    return m_folderWorks;
}

// What is in a file may be the network of millions; it is copied as it is.
std::size_t Timeline::saveTo(const std::string &folder) const
{
    struct Wanted {
        std::int64_t step;
        std::shared_ptr<const Moment> moment;
        std::string file;
    };
    std::vector<Wanted> wanted;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[step, entry] : m_entries)
            wanted.push_back({step, entry.moment, entry.file});
    }
    makeFolder(folder);
    std::size_t lost = 0;
    for (const auto &[step, moment, file] : wanted) {
        const std::string path = fileIn(folder, step);
        if (isThere(path))
            continue;
        if (moment)
            writeModel(path, moment->network->network);
        else if (!copyWhole(file, path))
            ++lost;
    }
    return lost;
}

void Timeline::addSaved(const std::string &folder, const Moment &like, const std::vector<Moment> &places,
                        std::shared_ptr<const void> owner)
{
    const std::lock_guard lock(m_mutex);
    m_owner = std::move(owner);
    for (const Moment &place : places) {
        const std::string file = fileIn(folder, place.step);
        if (!isThere(file) || (m_entries.contains(place.step) && m_entries[place.step].moment))
            continue;
        Entry &entry = m_entries[place.step];
        entry.file = file;
        entry.isSaved = true;
        entry.order = m_added++;
        entry.basis = like.network->basis;
        entry.without = place;
    }
}

std::shared_ptr<const Moment> Timeline::readBack(const Entry &entry) const
{
    const ExperimentConfig &config = entry.basis->config;
    Scae network(config.network, entry.basis->splits.train.dataset->shape(), config.training.seed);
    readModel(entry.file, network);
    Moment moment = entry.without;
    moment.network = std::make_shared<const FrozenNetwork>(entry.basis, std::move(network));
    return std::make_shared<const Moment>(std::move(moment));
}

std::shared_ptr<const Moment> Timeline::at(std::int64_t step) const
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.empty())
        return nullptr;
    auto next = m_entries.upper_bound(step);
    const Entry &entry = next == m_entries.begin() ? next->second : std::prev(next)->second;
    return entry.moment ? entry.moment : readBack(entry);
}

std::vector<std::int64_t> Timeline::steps() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::int64_t> steps;
    for (const auto &[step, entry] : m_entries)
        steps.push_back(step);
    return steps;
}

std::size_t Timeline::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

}  // namespace pitfall
