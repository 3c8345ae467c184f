#include "app/cli/validators.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace pitfall {

CLI::Validator atLeastOne()
{
    const auto problem = [](std::string &text) -> std::string {
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size() && number >= 1)
            return {};
        return "must be a whole number from 1 upwards, not \"" + text + "\"";
    };
    return {problem, ""};
}

CLI::Validator numberFrom(double least)
{
    const auto problem = [least](std::string &text) -> std::string {
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size() && std::isfinite(number) && number >= least)
            return {};
        char wanted[64];
        std::snprintf(wanted, sizeof wanted, "must be a number from %g upwards, not ", least);
        return wanted + ('"' + text + '"');
    };
    return {problem, ""};
}

CLI::Validator notEmpty()
{
    return {[](std::string &text) { return std::string(text.empty() ? "must not be empty" : ""); }, ""};
}

}  // namespace pitfall
