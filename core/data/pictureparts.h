#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// Which folders of a folder of pictures are its parts. Each has a sub-folder for each class, or pictures without any.
struct PictureParts {
    std::string training;  ///< empty: there is validation alone
    std::string test;
    std::string validation;
    std::string validationName;      ///< of its folder, which may be above the one with the pictures
    std::vector<std::string> notes;  ///< what is left out or may be meant otherwise, one sentence each
};

/// Folders called train, test, val and alike (see partName); if there are none, the folder itself is the training part.
/// A class may be called like a part: "train" is one only if it has sub-folders with pictures, if there is another part
/// beside it, or if there is nothing else. Names that say more than the part are such only if there are no others, and
/// if they say the same. Of several of the same part the one with the plainest name is taken. A folder that holds
/// nothing but one folder of classes stands for that. Throws FileError if a part cannot be listed.
PictureParts picturePartsOf(const std::string &folder);

/// Whether the pictures are in sub-folders: in several, and no more than a few beside them, or in one and none beside.
bool hasClasses(const std::string &folder);

/// The folder that this one holds and nothing else, if that has the folders with pictures; otherwise this one.
std::string unwrappedFolder(const std::string &folder);

/// Says that these folders are, which are beside that.
void noteLeftOut(std::vector<std::string> names, const std::string &beside, std::vector<std::string> &notes);

/// Whether folders of these names make up a data set.
bool areTrainingAndAnother(const std::vector<std::string> &names);

/// Throws FileError if it cannot be listed.
void requireListing(const std::string &folder);

}  // namespace pitfall
