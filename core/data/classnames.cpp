#include "core/data/classnames.h"

#include <array>

namespace pitfall {

namespace {

constexpr std::size_t longestName = 100;  // bytes

}  // namespace

std::vector<std::string> numberedClasses(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back(std::to_string(i));
    return names;
}

bool isUtf8(const std::string &text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = std::uint8_t(text[i++]);
        const int more = lead < 0x80                   ? 0
                         : lead >= 0xc2 && lead < 0xe0 ? 1
                         : (lead & 0xf0) == 0xe0       ? 2
                         : lead < 0xf5 && lead >= 0xf0 ? 3
                                                       : -1;
        if (more < 0 || i + std::size_t(more) > text.size())
            return false;
        for (int k = 0; k < more; ++k)
            if ((std::uint8_t(text[i++]) & 0xc0) != 0x80)
                return false;
        const auto second = more ? std::uint8_t(text[i - std::size_t(more)]) : std::uint8_t(0);
        const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        if (overlong || (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f))
            return false;
    }
    return true;
}

std::string showable(const std::string &name)
{
    std::string shown = name;
    for (char &c : shown)
        if (std::uint8_t(c) < 0x20 || c == 0x7f)
            c = '?';
    if (!isUtf8(shown))
        for (char &c : shown)
            if (std::uint8_t(c) >= 0x80)
                c = '?';
    if (shown.size() <= longestName)
        return shown;
    shown.resize(longestName);
    while (!isUtf8(shown))
        shown.pop_back();
    return shown + "…";
}

std::vector<std::string> classNamesFromLines(const Bytes &file, const std::string &place, int count)
{
    std::vector<std::string> names;
    std::string line;
    const auto end = [&] {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty() && int(names.size()) < count)
            names.push_back(line);
        line.clear();
    };
    for (const std::uint8_t byte : file) {
        if (byte == '\n')
            end();
        else
            line += char(byte);
        if (line.size() > longestName)
            refuseFile(place, "line " + std::to_string(names.size() + 1) + " is too long to be the name of a class");
    }
    end();
    if (int(names.size()) < count)
        refuseFile(place, "has " + std::to_string(names.size()) + " names for " + std::to_string(count) + " classes");
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!isUtf8(names[i]))
            refuseFile(place, "the name of class " + std::to_string(i) + " is not a text in UTF-8");
    return names;
}

void keepClassesThatOccur(Dataset &dataset, const std::map<int, std::string> &names)
{
    std::array<bool, mostClasses> occurs = {};
    for (const LabelledImages *part : {&dataset.training, &dataset.test})
        for (const std::uint8_t label : part->labels)
            occurs[label] = true;
    std::array<std::uint8_t, mostClasses> now = {};
    dataset.classNames.clear();
    for (int old = 0; old < mostClasses; ++old) {
        if (!occurs[std::size_t(old)])
            continue;
        now[std::size_t(old)] = std::uint8_t(dataset.classNames.size());
        const auto name = names.find(old);
        dataset.classNames.push_back(name == names.end() ? std::to_string(old) : name->second);
    }
    for (LabelledImages *part : {&dataset.training, &dataset.test})
        for (std::uint8_t &label : part->labels)
            label = now[label];
}

std::string withoutLabels(std::size_t images, bool isTest)
{
    return "The " + std::to_string(images) + (isTest ? " test" : " validation") +
           " images have no labels and are left out.";
}

void makeUnlabelled(Dataset &dataset)
{
    dataset.labelled = false;
    dataset.classNames = {"no label"};
    dataset.notes.push_back("There are no labels: reconstruction works, but accuracies mean nothing.");
    for (LabelledImages *part : {&dataset.training, &dataset.test})
        std::fill(part->labels.begin(), part->labels.end(), std::uint8_t(0));
}

}  // namespace pitfall
