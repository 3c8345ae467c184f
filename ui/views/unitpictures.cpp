#include "ui/views/unitpictures.h"

#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::FiltersView)
};

std::vector<QImage> imagesOf(const ImageBatch &batch, float low, float high)
{
    std::vector<QImage> images;
    for (int i = 0; i < batch.count(); ++i)
        images.push_back(toImage(batch, i, low, high));
    return images;
}

}  // namespace

UnitPictures UnitPictures::of(const FiltersPicture &picture, bool kernels)
{
    UnitPictures result;
    const QString stage = QString::number(picture.stage + 1);
    if (kernels && picture.kernels.count() > 0) {
        const auto [low, high] = valueRange(picture.kernels);
        const float most = std::max({std::abs(low), std::abs(high), 1e-12f});
        result.main = imagesOf(picture.kernels, -most, most);
        const ImageShape &s = picture.kernels.shape;
        result.mainCaption = Say::tr("Kernels of stage %1, %2×%3: black −%4, mid grey 0, white %4")
                                 .arg(stage, QString::number(s.height), QString::number(s.width), number(most, 2));
    } else {
        const auto [low, high] = valueRange(picture.decoded);
        result.main = imagesOf(picture.decoded, low, high);
        result.mainCaption = Say::tr("Units of stage %1, each decoded alone: black %2, white %3")
                                 .arg(stage, number(low, 2), number(high, 2));
    }
    if (picture.selected >= 0 && picture.activations.count() > 0) {
        const auto [low, high] = valueRange(picture.activations);
        const float black = std::min(0.0f, low);
        result.activations = imagesOf(picture.activations, black, high);
        result.activationsRange = Say::tr("black %1, white %2").arg(number(black, 2), number(high, 2));
    }
    return result;
}

int unitCount(const FiltersPicture &picture)
{
    return std::max({int(picture.units.size()), picture.kernels.count(), picture.decoded.count()});
}

std::vector<int> unitOrder(const FiltersPicture &picture, bool byUse)
{
    std::vector<int> order(unitCount(picture));
    std::iota(order.begin(), order.end(), 0);
    if (byUse && picture.units.size() == order.size()) {
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return picture.units[a].variance > picture.units[b].variance; });
    }
    return order;
}

double shareOfUse(const FiltersPicture &picture, int unit)
{
    double sum = 0;
    for (const UnitUse &use : picture.units)
        sum += use.variance;
    return sum > 0 ? picture.units[unit].variance / sum : 0;
}

QStringList unitLines(const FiltersPicture &picture, int unit)
{
    QStringList lines(Say::tr("unit %1").arg(unit + 1));
    if (unit >= int(picture.units.size()))
        return lines;
    const UnitUse &use = picture.units[unit];
    lines << Say::tr("variance %1").arg(number(use.variance));
    lines << Say::tr("%1 of all variance").arg(percent(shareOfUse(picture, unit)));
    if (use.dead)
        lines << Say::tr("dead: hardly ever changes");
    if (use.duplicateOf >= 0)
        lines << Say::tr("same as unit %1").arg(use.duplicateOf + 1);
    return lines;
}

QString unitsSummary(const FiltersPicture &picture)
{
    const auto dead =
        std::count_if(picture.units.begin(), picture.units.end(), [](const UnitUse &u) { return u.dead; });
    const auto same =
        std::count_if(picture.units.begin(), picture.units.end(), [](const UnitUse &u) { return u.duplicateOf >= 0; });
    QString text = Say::tr("%1 units").arg(unitCount(picture));
    text += dead ? Say::tr(", %1 dead").arg(dead) : Say::tr(", none dead");
    if (same)
        text += same == 1 ? Say::tr(", 1 duplicate") : Say::tr(", %1 duplicates").arg(same);
    return text;
}

QString unitsCsv(const FiltersPicture &picture, const std::vector<int> &order)
{
    QStringList lines(QStringLiteral("unit,variance,dead,duplicate_of"));
    for (const int unit : order) {
        if (unit >= int(picture.units.size()))
            continue;
        const UnitUse &use = picture.units[unit];
        lines << QStringLiteral("%1,%2,%3,%4")
                     .arg(QString::number(unit + 1), QString::number(use.variance, 'g', 8),
                          QString::number(int(use.dead)),
                          use.duplicateOf < 0 ? QString() : QString::number(use.duplicateOf + 1));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
