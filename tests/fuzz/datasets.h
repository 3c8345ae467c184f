#pragma once

#include "core/data/dataset.h"
#include "tests/fuzz/inputfolder.h"

#include <initializer_list>

namespace pitfall {

/// As many pixels as there are labels, all of which have a class.
void requireWhole(const LabelledImages &part, int classes);

/// Loads an input as files by each of these readers (`data.name`), and holds what is loaded to what a Dataset promises.
void loadAsDatasets(const InputFolder &input, std::initializer_list<const char *> names);

}  // namespace pitfall

/// The whole of a target that loads data sets.
#define PITFALL_FUZZ_DATASETS(...)                                                                                     \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)                                  \
    {                                                                                                                  \
        const pitfall::InputFolder input(data, size);                                                                  \
        pitfall::loadAsDatasets(input, {__VA_ARGS__});                                                                 \
        return 0;                                                                                                      \
    }
