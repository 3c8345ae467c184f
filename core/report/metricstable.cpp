#include "core/report/metricstable.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/textfile.h"

#include <charconv>
#include <map>
#include <sstream>

namespace pitfall {

namespace {

constexpr double largestCount = 2e9;

std::vector<std::string> cellsOf(const std::string &line)
{
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');)
        cells.push_back(cell);
    return cells;
}

/// One row, by the names of the columns.
class Row {
public:
    Row(const std::vector<std::string> &names, const std::vector<std::string> &cells, std::string where)
        : m_where(std::move(where))
    {
        if (cells.size() != names.size())
            throw FileError(m_where + ": has " + std::to_string(cells.size()) + " values for " +
                            std::to_string(names.size()) + " columns; the file is damaged.");
        for (std::size_t i = 0; i < names.size(); ++i)
            m_cells[names[i]] = cells[i];
    }

    bool has(const std::string &name) const { return m_cells.contains(name); }

    double number(const std::string &name) const
    {
        if (!has(name))
            throw FileError(m_where + ": there is no column \"" + name + "\"; is this the table of a run?");
        const std::string &cell = m_cells.at(name);
        double value = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (error != std::errc() || end != cell.data() + cell.size())
            throw FileError(m_where + ": \"" + oneLine(cell) + "\" in column " + name + " is not a number.");
        return value;
    }

    std::int64_t count(const std::string &name) const
    {
        const double value = number(name);
        if (!(value >= 0 && value <= largestCount))
            throw FileError(m_where + ": column " + name + " is not a count.");
        return std::int64_t(value);
    }

    Interval interval(const std::string &name) const
    {
        const Interval interval = {number(name), number(name + "_low"), number(name + "_high")};
        if (measure(name).kind == Measure::Kind::Accuracy && !isAccuracy(interval))
            throw FileError(m_where + ": column " + name + " or one of its bounds is not an accuracy, from 0 to 1.");
        return interval;
    }

private:
    std::map<std::string, std::string> m_cells;
    std::string m_where;
};

Evaluation evaluationOf(const Row &row)
{
    Evaluation evaluation;
    evaluation.step = row.count("step");
    evaluation.stage = int(row.count("stage")) - 1;
    evaluation.epoch = row.number("epoch");
    evaluation.seconds = row.number("seconds");
    evaluation.dimension = row.count("dimension");
    evaluation.trainingLoss = row.number("training_loss");
    if (row.has("linear_validation"))
        evaluation.linearValidation = row.number("linear_validation");
    for (const char *key : {"mse", "linear", "knn"})
        evaluation.values[key] = row.interval(key);
    for (const Measure &each : measures())
        if (row.has(each.key))
            evaluation.values[each.key] = row.interval(each.key);
    return evaluation;
}

}  // namespace

std::vector<Evaluation> readMetrics(const std::string &path)
{
    std::istringstream file(readTextFile(path));
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> names = cellsOf(line);
    std::vector<Evaluation> evaluations;
    for (int number = 2; std::getline(file, line); ++number)
        evaluations.push_back(evaluationOf({names, cellsOf(line), path + ", line " + std::to_string(number)}));
    return evaluations;
}

}  // namespace pitfall
