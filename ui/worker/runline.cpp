#include "ui/worker/runline.h"

#include <QLocale>
#include <QStringList>

namespace pitfall {

QString stagesText(const NetworkConfig &network)
{
    QStringList stages;
    for (const StageConfig &stage : network.stages)
        stages += QStringLiteral("%1×%2/%3").arg(stage.channels).arg(stage.kernel).arg(stage.stride);
    return stages.join(QStringLiteral(" → "));
}

QString runLine(const QString &dataset, const NetworkConfig &network, const std::vector<Evaluation> &evaluations,
                const FinalReport *final, std::int64_t step, std::int64_t steps)
{
    QStringList parts = {dataset, stagesText(network)};
    if (final || !evaluations.empty()) {
        const double accuracy = final ? final->linear.value : evaluations.back().at("linear").value;
        parts += QStringLiteral("linear probe %1%").arg(100 * accuracy, 0, 'f', 1);
    }
    const QLocale numbers(QLocale::English);
    parts += QStringLiteral("step %1 of %2").arg(numbers.toString(step), numbers.toString(steps));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace pitfall
