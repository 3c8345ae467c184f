#include "ui/worker/sentence.h"

#include "core/base/error.h"

#include <exception>
#include <new>

namespace pitfall {

QString sentenceOfCurrentException()
{
    try {
        throw;
    } catch (const Error &error) {
        return QString::fromStdString(error.what());
    } catch (const std::bad_alloc &) {
        return QStringLiteral("There is not enough memory for this: use fewer images or a smaller network.");
    } catch (const std::exception &error) {
        return QStringLiteral("Something went wrong that should not: %1")
            .arg(QString::fromUtf8(error.what()).section(u'\n', 0, 0));
    }
}

}  // namespace pitfall
