#include "ui/worker/sentence.h"

#include "core/base/error.h"
#include "core/base/memory.h"

#include <exception>

namespace pitfall {

QString sentenceOfCurrentException()
{
    try {
        throw;
    } catch (const Error &error) {
        return QString::fromStdString(error.what());
    } catch (const std::exception &error) {
        if (isOutOfMemory(error))
            return QString::fromUtf8(outOfMemorySentence);
        return QStringLiteral("Something went wrong that should not: %1")
            .arg(QString::fromUtf8(error.what()).section(u'\n', 0, 0));
    }
}

}  // namespace pitfall
