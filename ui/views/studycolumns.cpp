#include "ui/views/studycolumns.h"

#include "core/config/keynames.h"
#include "core/experiment/measure.h"
#include "core/study/studyreport.h"
#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QObject>

#include <cmath>
#include <functional>
#include <set>

namespace pitfall {

namespace {

const QString nothing = QStringLiteral("–");

/// Whatever a number can be read from the record of a finished network.
using Read = std::function<double(const NetworkRecord &)>;

StudyColumn numbersOf(const StudyResults &results, StudyColumn::Kind kind, const QString &key, const QString &label,
                      const Read &read, const std::function<QString(double)> &write)
{
    StudyColumn column{kind, key, label, {}, {}, true};
    for (const NetworkRecord &record : results.records) {
        const bool finished = record.state == NetworkRecord::State::Finished;
        const double value = finished ? read(record) : NAN;
        column.numbers.push_back(value);
        column.texts.push_back(std::isfinite(value) ? write(value) : nothing);
    }
    return column;
}

QString withoutQuotes(const std::string &json)
{
    const QString text = QString::fromStdString(json);
    return text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 1 ? text.mid(1, text.size() - 2) : text;
}

QString labelOf(const std::string &key)
{
    return key == "variant" ? QObject::tr("Kind") : coreText(settingLabel(key));
}

StudyColumn settingOf(const StudyResults &results, const std::string &key)
{
    StudyColumn column{StudyColumn::Kind::Setting, QString::fromStdString(key), labelOf(key), {}, {}, true};
    for (const NetworkRecord &record : results.records) {
        const auto &drawn = results.networkOf(record).drawn;
        const auto at = drawn.find(key);
        QString text = at == drawn.end() ? nothing : withoutQuotes(at->second);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        column.numbers.push_back(isNumber ? value : NAN);
        column.isNumeric = column.isNumeric && (isNumber || at == drawn.end());
        const bool isWhole = isNumber && value == std::round(value);
        column.texts.push_back(isWhole ? grouped(std::int64_t(value)) : isNumber ? number(value, 3) : text);
    }
    return column;
}

StudyColumn architectures(const StudyResults &results)
{
    StudyColumn column{
        StudyColumn::Kind::Network, QStringLiteral("architecture"), QObject::tr("Network"), {}, {}, false};
    for (const NetworkRecord &record : results.records) {
        column.texts.push_back(QString::fromStdString(architectureOf(results.networkOf(record).config.network)));
        column.numbers.push_back(NAN);
    }
    return column;
}

StudyColumn indices(const StudyResults &results)
{
    StudyColumn column{StudyColumn::Kind::Number, QStringLiteral("network"), QObject::tr("No."), {}, {}, true};
    for (const NetworkRecord &record : results.records) {
        column.texts.push_back(QString::number(record.index));
        column.numbers.push_back(record.index);
    }
    return column;
}

std::set<std::string> drawnKeys(const StudyResults &results)
{
    std::set<std::string> keys;
    for (const StudyNetwork &network : results.folder->design().networks)
        for (const auto &[key, value] : network.drawn)
            keys.insert(key);
    keys.erase("network.stages");
    keys.erase("training.seed");
    return keys;
}

StudyColumn seeds(const StudyResults &results)
{
    StudyColumn column{StudyColumn::Kind::Setting, QStringLiteral("training.seed"), QObject::tr("Seed"), {}, {}, true};
    for (const NetworkRecord &record : results.records) {
        const std::int64_t seed = results.networkOf(record).config.training.seed;
        column.texts.push_back(QString::number(seed));
        column.numbers.push_back(double(seed));
    }
    return column;
}

bool hasSeeds(const StudyResults &results)
{
    return results.folder->study().seeds > 1;
}

}  // namespace

std::vector<StudyColumn> studyColumns(const StudyResults &results)
{
    using Kind = StudyColumn::Kind;
    const auto significant = [](double value) { return number(value, 3); };
    const auto whole = [](double value) { return grouped(std::int64_t(value)); };
    const auto share = [](double value) { return percent(value); };
    const auto accuracy = [&](const char *key, const QString &label, Interval FinalReport::*which) {
        return numbersOf(
            results, Kind::Accuracy, QString::fromLatin1(key), label,
            [which](const NetworkRecord &r) { return (r.report.*which).value; }, share);
    };
    const auto scored = [&](const std::string &key) {
        return numbersOf(
            results, Kind::Score, QString::fromStdString(key), coreText(measure(key).label),
            [key](const NetworkRecord &r) { return r.report.scores.at(key).value; }, significant);
    };
    std::vector<StudyColumn> columns = {indices(results), architectures(results), scored("mse"),
                                        accuracy("linear", QObject::tr("Linear"), &FinalReport::linear),
                                        accuracy("knn", QObject::tr("k-NN"), &FinalReport::knn)};
    for (const std::string &key : drawnKeys(results))
        columns.push_back(settingOf(results, key));
    if (hasSeeds(results))
        columns.push_back(seeds(results));
    columns.push_back(numbersOf(
        results, Kind::Size, QStringLiteral("dimension"), QObject::tr("Code"),
        [](const NetworkRecord &r) { return double(r.report.dimension); }, whole));
    columns.push_back(numbersOf(
        results, Kind::Size, QStringLiteral("parameters"), QObject::tr("Parameters"),
        [](const NetworkRecord &r) { return double(r.parameters); }, whole));
    for (const Measure &score : measures())
        if (score.kind == Measure::Kind::Score && score.key != "mse")
            columns.push_back(scored(score.key));
    columns.push_back(numbersOf(
        results, Kind::Cost, QStringLiteral("training_error"), QObject::tr("MSE, training"),
        [](const NetworkRecord &r) { return r.trainingError; }, significant));
    columns.push_back(numbersOf(
        results, Kind::Cost, QStringLiteral("seconds"), QObject::tr("Seconds"),
        [](const NetworkRecord &r) { return r.seconds; }, significant));
    return columns;
}

}  // namespace pitfall
