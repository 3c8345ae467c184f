#include "ui/help/topic.h"

#include "core/config/fields.h"
#include "core/experiment/measure.h"
#include "ui/help/rawtopic.h"
#include "ui/widgets/coretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace pitfall {

namespace {

QString say(const char *text)
{
    return text && *text ? QCoreApplication::translate("pitfall::Help", text) : QString();
}

QStringList ids(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString paragraph(const QString &plain)
{
    return QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped());
}

void addAll(std::vector<HelpTopic> &topics, std::span<const RawTopic> raw, const QString &group)
{
    for (const RawTopic &each : raw)
        topics.push_back({QString::fromLatin1(each.id), group, say(each.title), say(each.what), say(each.formula),
                          say(each.source), ids(each.see)});
}

void addNote(HelpTopic &topic, std::span<const RawNote> notes, const char *id)
{
    for (const RawNote &note : notes)
        if (std::strcmp(note.id, id) == 0) {
            topic.formula = say(note.formula);
            topic.source = say(note.source);
            topic.see = ids(note.see);
        }
}

/// "From 0 to 10 sd. It may change while a run goes on. Key of the command line: training.noise"
QString factsOf(const FieldInfo &info)
{
    QStringList facts;
    if (info.high > info.low)
        facts << QCoreApplication::translate("pitfall::Help", "From %1 to %2 %3.")
                     .arg(QString::number(info.low), QString::number(info.high), coreText(info.unit))
                     .replace(QStringLiteral(" ."), QStringLiteral("."));
    facts << (info.live ? say(QT_TRANSLATE_NOOP("pitfall::Help", "Takes effect at once, also while a run goes on."))
                        : say(QT_TRANSLATE_NOOP("pitfall::Help", "Takes effect with the next run.")));
    return facts.join(u' ');
}

HelpTopic settingTopic(const FieldInfo &info, const QString &group)
{
    HelpTopic topic;
    topic.id = QString::fromLatin1(info.key);
    topic.group = group;
    topic.title = coreText(info.label);
    topic.what = paragraph(coreText(info.help)) + paragraph(factsOf(info)) +
                 QStringLiteral("<p>%1 <code>%2</code></p>")
                     .arg(QCoreApplication::translate("pitfall::Help", "On the command line:"),
                          topic.id.contains(u'.') ? QStringLiteral("--set %1=…").arg(topic.id)
                                                  : QStringLiteral("--set network.stages.0.%1=…").arg(topic.id));
    addNote(topic, settingNotes(), info.key);
    return topic;
}

void addSettings(std::vector<HelpTopic> &topics)
{
    const auto add = [&topics](const auto &section, const QString &group) {
        visitFields(section, [&](const FieldInfo &info, const auto &) { topics.push_back(settingTopic(info, group)); });
    };
    const ExperimentConfig config;
    add(config.data, say(QT_TRANSLATE_NOOP("pitfall::Help", "Settings: data")));
    add(config.network, say(QT_TRANSLATE_NOOP("pitfall::Help", "Settings: network")));
    add(StageConfig(), say(QT_TRANSLATE_NOOP("pitfall::Help", "Settings: a stage")));
    add(config.training, say(QT_TRANSLATE_NOOP("pitfall::Help", "Settings: training")));
    add(config.probe, say(QT_TRANSLATE_NOOP("pitfall::Help", "Settings: probe")));
}

void addMeasures(std::vector<HelpTopic> &topics)
{
    for (const Measure &measure : measures()) {
        HelpTopic topic;
        topic.id = QStringLiteral("measure.") + QString::fromStdString(measure.key);
        topic.group = say(QT_TRANSLATE_NOOP("pitfall::Help", "Scores and accuracies"));
        topic.title = coreText(measure.label);
        topic.what = paragraph(coreText(measure.help)) +
                     paragraph(measure.lowerIsBetter ? say(QT_TRANSLATE_NOOP("pitfall::Help", "Lower is better."))
                                                     : say(QT_TRANSLATE_NOOP("pitfall::Help", "Higher is better.")));
        if (measure.kind == Measure::Kind::Score)
            topic.what += paragraph(say(QT_TRANSLATE_NOOP(
                "pitfall::Help", "Here a is the reconstruction and b the original, with values in 0 … 1.")));
        addNote(topic, measureNotes(), measure.key.c_str());
        topics.push_back(topic);
    }
}

}  // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics;
    addAll(topics, viewTopics(), say(QT_TRANSLATE_NOOP("pitfall::Help", "Views")));
    addAll(topics, ideaTopics(), say(QT_TRANSLATE_NOOP("pitfall::Help", "Ideas")));
    addMeasures(topics);
    addAll(topics, actionTopics(), say(QT_TRANSLATE_NOOP("pitfall::Help", "What can be done")));
    addSettings(topics);
    return topics;
}

std::optional<HelpTopic> helpTopic(const QString &id)
{
    const std::vector<HelpTopic> topics = helpTopics();
    const auto found = std::find_if(topics.begin(), topics.end(), [&id](const HelpTopic &t) { return t.id == id; });
    return found == topics.end() ? std::nullopt : std::optional(*found);
}

}  // namespace pitfall
