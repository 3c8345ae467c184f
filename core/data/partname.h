#pragma once

#include <string>
#include <vector>

namespace pitfall {

enum class NamedPart { None, Training, Validation, Test };

/// What the name of a folder or an array says of the part of a data set that it is.
struct PartName {
    NamedPart part = NamedPart::None;
    bool isPlain = false;  ///< it says nothing else, as "train" does, and "train_images" does not
    std::string rest;  ///< what else it says, but for words such as "images" and "set": "alphabet" of "alphabet_train"
};

/// By the only word that means a part, in any case and with any number behind it: "test1", "seg_train", "TrainImages".
/// "train_val" is for training.
PartName partName(const std::string &name);

/// Words of ASCII letters and digits, in lower case: "train", "set" and "2" of "TrainSet-2".
std::vector<std::string> wordsOf(const std::string &name);

/// Whether a folder of this name holds pictures as such, and is no class: "images".
bool meansPictures(const std::string &name);

/// Whether a folder in one of classes holds pictures that are of none, or of whichever: "unknown".
bool meansNoClass(const std::string &name);

}  // namespace pitfall
