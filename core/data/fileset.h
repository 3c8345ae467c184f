#pragma once

#include "core/data/atomicfile.h"

#include <memory>
#include <string>
#include <vector>

namespace pitfall {

/// Files that belong together: they take their names' places one after the other, once all of them are on the disk.
class FileSet {
public:
    AtomicFile &add(const std::string &path)
    {
        m_files.push_back(std::make_unique<AtomicFile>(path));
        return *m_files.back();
    }

    void commit()
    {
        for (const auto &file : m_files)
            file->flush();
        for (const auto &file : m_files)
            file->commit();
    }

private:
    std::vector<std::unique_ptr<AtomicFile>> m_files;
};

}  // namespace pitfall
