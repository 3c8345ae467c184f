#include "core/data/partname.h"

#include "core/data/lowercase.h"

#include <map>
#include <set>
#include <utility>

namespace pitfall {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

NamedPart partOf(const std::string &word)
{
    static const std::map<std::string, NamedPart> parts = {
        {"train", NamedPart::Training},        {"training", NamedPart::Training},
        {"trainval", NamedPart::Training},     {"test", NamedPart::Test},
        {"testing", NamedPart::Test},          {"val", NamedPart::Validation},
        {"validation", NamedPart::Validation}, {"valid", NamedPart::Validation}};
    const auto part = parts.find(word.substr(0, word.find_last_not_of("0123456789") + 1));
    return part == parts.end() ? NamedPart::None : part->second;
}

bool saysNothing(const std::string &word)
{
    static const std::set<std::string> words = {"set", "seg", "data", "dataset", "split"};
    return words.count(word) > 0 || meansPictures(word);
}

}  // namespace

PartName partName(const std::string &name)
{
    PartName found;
    const std::vector<std::string> words = wordsOf(name);
    for (const std::string &word : words) {
        const NamedPart part = partOf(word);
        if (part != NamedPart::None && found.part != NamedPart::None)
            return {};
        if (part != NamedPart::None)
            found.part = part;
        else if (!saysNothing(word))
            found.rest += (found.rest.empty() ? "" : " ") + word;
    }
    if (found.part == NamedPart::None)
        return {};
    const std::string &last = words.back();
    found.isPlain = words.size() == 1 && !(last.back() >= '0' && last.back() <= '9');
    return found;
}

std::vector<std::string> wordsOf(const std::string &name)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : lowerCase(name) + ".") {
        if (isLetterOrDigit(c))
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

bool meansPictures(const std::string &name)
{
    static const std::set<std::string> names = {"images", "image", "imgs", "img", "pictures", "photos", "jpegimages"};
    return names.count(lowerCase(name)) > 0;
}

}  // namespace pitfall
