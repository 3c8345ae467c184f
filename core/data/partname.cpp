#include "core/data/partname.h"

#include "core/data/lowercase.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace pitfall {

namespace {

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isLarge(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

NamedPart partOf(const std::string &word)
{
    static const std::map<std::string, NamedPart> parts = {
        {"train", NamedPart::Training},        {"training", NamedPart::Training},
        {"trainval", NamedPart::Training},     {"test", NamedPart::Test},
        {"testing", NamedPart::Test},          {"val", NamedPart::Validation},
        {"validation", NamedPart::Validation}, {"valid", NamedPart::Validation},
        {"trainset", NamedPart::Training},     {"testset", NamedPart::Test},
        {"valset", NamedPart::Validation}};
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
        if (part == NamedPart::Test ? found.part != NamedPart::None
                                    : found.part == NamedPart::Test && part != NamedPart::None)
            return {};
        if (part != NamedPart::None)
            found.part = std::min(found.part == NamedPart::None ? part : found.part, part);
        else if (!saysNothing(word))
            found.rest += (found.rest.empty() ? "" : " ") + word;
    }
    if (found.part == NamedPart::None)
        return {};
    const std::string &last = words.back();
    found.isPlain = words.size() == 1 && !isDigit(last.back());
    return found;
}

std::vector<std::string> wordsOf(const std::string &name)
{
    std::vector<std::string> words;
    std::string word;
    char before = ' ';
    for (const char c : name + ".") {
        const bool isPartOfWord = isSmall(c) || isLarge(c) || isDigit(c);
        if (!word.empty() && (!isPartOfWord || (isLarge(c) && isSmall(before))))
            words.push_back(lowerCase(std::exchange(word, {})));
        if (isPartOfWord)
            word += c;
        before = c;
    }
    return words;
}

bool meansNoClass(const std::string &name)
{
    static const std::set<std::string> names = {"unknown", "unlabeled", "unlabelled", "dummy", "all", "none"};
    return names.count(lowerCase(name)) > 0;
}

bool meansPictures(const std::string &name)
{
    static const std::set<std::string> names = {"images", "image", "imgs", "img", "pictures", "photos", "jpegimages"};
    return names.count(lowerCase(name)) > 0;
}

}  // namespace pitfall
