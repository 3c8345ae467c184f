#include "ui/views/mapcolours.h"

#include "core/experiment/measure.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int steps = 24;

float percentile(std::vector<float> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

MapColours MapColours::byPrediction(const ImageValuesPicture &values, int classes, const Theme &theme)
{
    MapColours colours;
    colours.styles = values.predicted;
    for (int label = 0; label < classes; ++label)
        colours.colours.push_back(theme.label(label));
    colours.caption =
        values.predicted.empty() ? QObject::tr("the probe is not there yet") : QObject::tr("colour: predicted class");
    return colours;
}

// The ends of inferno that would be lost on the background are left out.
MapColours MapColours::byScore(const ImageValuesPicture &values, const Theme &theme)
{
    MapColours colours;
    if (values.values.empty())
        return colours;
    const float low = percentile(values.values, 0.02), high = percentile(values.values, 0.98);
    for (int step = 0; step < steps; ++step) {
        const double t = double(step) / (steps - 1);
        colours.colours.push_back(QColor::fromRgb(inferno(theme.dark ? 0.25 + 0.75 * t : 0.85 * t)));
    }
    for (const float value : values.values) {
        const double t = high > low ? (double(value) - low) / (double(high) - low) : 0;
        colours.styles.push_back(std::clamp(int(std::lround(t * (steps - 1))), 0, steps - 1));
    }
    colours.low = number(low);
    colours.high = number(high);
    colours.caption = coreText(measure(values.score).label);
    return colours;
}

}  // namespace pitfall
