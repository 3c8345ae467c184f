#include "ui/views/testimages.h"

#include "core/data/labelneeds.h"
#include "ui/widgets/images.h"

#include <QObject>

namespace pitfall {

namespace {

bool exists(const Splits *splits, int position)
{
    return splits && splits->test.dataset && position >= 0 && position < splits->test.count();
}

}  // namespace

QString classNameOf(const Splits *splits, int position)
{
    if (!exists(splits, position))
        return {};
    const auto &names = splits->test.dataset->classNames;
    const int label = splits->test.label(position);
    return label < int(names.size()) ? QString::fromStdString(names[label]) : QString::number(label);
}

bool hasLabels(const Splits *splits)
{
    return !splits || !splits->test.dataset || hasClasses(*splits->test.dataset);
}

QString noLabelsReason()
{
    return QObject::tr("These images have no labels: there are no classes to tell apart.");
}

QString positionText(int position)
{
    return QStringLiteral("#%1").arg(position);
}

QImage testImage(const Splits *splits, int position)
{
    return exists(splits, position) ? toImage(splits->test.source->shape, splits->test.image(position)) : QImage();
}

}  // namespace pitfall
