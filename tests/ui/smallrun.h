#pragma once

#include "core/config/config.h"

#include <QDir>
#include <QImage>

/// Real training in tests of windows, small enough to wait for.
namespace smallrun {

constexpr int patience = 60000;  ///< milliseconds; the machine may be busy

inline pitfall::ExperimentConfig config(int epochs = 1)
{
    pitfall::ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{4, 5, 2}, {3, 3, 2}};
    config.training.epochs = epochs;
    config.training.batch_size = 32;
    config.probe.evaluations = 6;
    config.probe.live_train = 200;
    config.probe.live_test = 100;
    config.probe.final_train = 300;
    config.probe.bootstrap = 100;
    return config;
}

/// Pictures for whoever wants to look at them: PITFALL_PICTURES names the folder.
inline void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("PITFALL_PICTURES");
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

}  // namespace smallrun
