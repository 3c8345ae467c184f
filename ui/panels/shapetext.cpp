#include "ui/panels/shapetext.h"

#include "core/config/fields.h"
#include "ui/panels/numbertext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::ExperimentPanel)
};

QString stageText(const StageConfig &config, const StageShape &shape)
{
    QString text = Say::tr("→ conv %1×%1").arg(config.kernel);
    if (config.stride > 1)
        text += QStringLiteral(" /%1").arg(config.stride);
    text += QStringLiteral(", ") + coreText(EnumNames<Activation>::values[int(config.activation)].label);
    if (config.pool > 1)
        text += Say::tr(" → %1 → pool %2").arg(shapeText(shape.convolved)).arg(config.pool);
    return text + QStringLiteral(" → <b>%1</b>").arg(shapeText(shape.code));
}

}  // namespace

QString shapeText(const ImageShape &shape)
{
    return QStringLiteral("%1×%2×%3").arg(shape.height).arg(shape.width).arg(shape.channels);
}

QString shapeText(const NetworkConfig &network, const NetworkShape &shape)
{
    QStringList lines = {shapeText(shape.input)};
    for (std::size_t i = 0; i < shape.stages.size(); ++i)
        lines += stageText(network.stages[i], shape.stages[i]);
    lines += Say::tr("code %1 (%2% of the input), %3 parameters")
                 .arg(grouped(shape.codeSize()), realText(qRound(shape.codeShareOfInput() * 1000) / 10.0),
                      grouped(shape.parameters()));
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace pitfall
