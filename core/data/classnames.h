#pragma once

#include "core/data/dataset.h"
#include "core/data/filebytes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pitfall {

constexpr int mostClasses = 256;  ///< labels are one byte

/// "0", "1", …
std::vector<std::string> numberedClasses(int count);

/// The first `count` lines of a file that are not empty. Throws FileError beginning with `place` if there are fewer, or
/// if one is not UTF-8 or longer than 100 bytes.
std::vector<std::string> classNamesFromLines(const Bytes &file, const std::string &place, int count);

/// True if the text is valid UTF-8.
bool isUtf8(const std::string &text);

/// A name as it can be shown and written: what is not UTF-8 is replaced, and long ones are cut.
std::string showable(const std::string &name);

/// Gives the classes that occur in `dataset` the labels 0, 1, … in the order of the old labels, and the names of
/// `names`, or the old label as a name where that has none.
void keepClassesThatOccur(Dataset &dataset, const std::map<int, std::string> &names = {});

/// Says that a part has no labels, where the training part has some, and is left out.
std::string withoutLabels(std::size_t images, bool isTest);

/// Puts all images into one class, and says so.
void makeUnlabelled(Dataset &dataset);

}  // namespace pitfall
