#pragma once

#include <QString>

#include <string>
#include <vector>

/// One a line.
inline QString all(const std::vector<std::string> &sentences)
{
    QString text;
    for (const std::string &each : sentences)
        text += QString::fromStdString(each) + '\n';
    return text;
}
