#include "app/window/datasetmemory.h"

#include "core/base/error.h"
#include "core/config/configjson.h"

#include <QSettings>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pitfall::datasetMemory {

namespace {

constexpr std::size_t most = 12;

QSettings settings()
{
    return QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall"));
}

const QString list = QStringLiteral("datasets/opened");

void write(const std::vector<Opened> &all)
{
    QSettings stored = settings();
    stored.beginWriteArray(list, int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        const Opened &each = all[std::size_t(i)];
        stored.setArrayIndex(i);
        stored.setValue(QStringLiteral("title"), each.title);
        ExperimentConfig config;
        config.data = each.data;
        stored.setValue(QStringLiteral("config"), QString::fromStdString(toJson(config).dump()));
    }
    stored.endArray();
}

}  // namespace

QString mirror()
{
    return settings().value(QStringLiteral("datasets/mirror")).toString();
}

void setMirror(const QString &address)
{
    settings().setValue(QStringLiteral("datasets/mirror"), address);
}

std::vector<Opened> opened()
{
    std::vector<Opened> all;
    QSettings stored = settings();
    const int count = stored.beginReadArray(list);
    for (int i = 0; i < count && all.size() < most; ++i) {
        stored.setArrayIndex(i);
        const std::string config = stored.value(QStringLiteral("config")).toString().toStdString();
        try {
            const DataConfig data = configFromJson(nlohmann::json::parse(config)).data;
            all.push_back({stored.value(QStringLiteral("title")).toString(), data});
        } catch (const Error &) {  // of another version
        } catch (const nlohmann::json::exception &) {
        }
    }
    return all;
}

bool sameFiles(const DataConfig &a, const DataConfig &b)
{
    return a.name == b.name && a.path == b.path;
}

void add(const Opened &dataset)
{
    std::vector<Opened> all = opened();
    std::erase_if(all, [&](const Opened &each) { return sameFiles(each.data, dataset.data); });
    all.insert(all.begin(), dataset);
    all.resize(std::min(all.size(), most));
    write(all);
}

void forget(const DataConfig &data)
{
    std::vector<Opened> all = opened();
    std::erase_if(all, [&](const Opened &each) { return sameFiles(each.data, data); });
    write(all);
}

}  // namespace pitfall::datasetMemory
