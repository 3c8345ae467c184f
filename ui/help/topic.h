#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pitfall {

/// What a person is told about one thing in the window. Texts are rich text.
struct HelpTopic {
    QString id;     ///< "view.lossaccuracy", "measure.mse", "training.noise", "action.run"
    QString group;  ///< the heading it stands under in the table of contents
    QString title;
    QString what;
    QString formula;  ///< empty if there is none
    QString source;   ///< whom it comes from; empty if it is Pitfall's own
    QStringList see;  ///< ids of others
};

/// All topics, in the language of the moment, in the order of the table of contents.
std::vector<HelpTopic> helpTopics();
std::optional<HelpTopic> helpTopic(const QString &id);

}  // namespace pitfall
