#pragma once

#include "tests/cli/clirun.h"

#include <cmath>

/// An IDX file: its header, then the values.
inline QByteArray idxFile(const QList<int> &sizes, const QByteArray &values)
{
    QByteArray file("\0\0\x08", 3);
    file += char(sizes.size());
    for (int size : sizes)
        for (int shift : {24, 16, 8, 0})
            file += char(size >> shift & 255);
    return file + values;
}

/// Pictures of 8×8: waves whose direction is the class, at changing phases. Two of ten classes differ by 36°.
inline QByteArray wavePixels(int count)
{
    QByteArray pixels;
    for (int i = 0; i < count; ++i)
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x) {
                const double angle = i % 10 * 3.14159265 / 10;
                pixels += char(std::lround(127 + 120 * std::sin(x * std::cos(angle) + y * std::sin(angle) + i)));
            }
    return pixels;
}

inline QByteArray classLabels(int count)
{
    QByteArray labels;
    for (int i = 0; i < count; ++i)
        labels += char(i % 10);
    return labels;
}

/// A data set of 300 training and 100 test images in the folder `name`, to be read as `mnist`.
inline void writeSmallIdx(const CliRunner &cli, const QString &name)
{
    cli.write(name + "/train-images-idx3-ubyte", idxFile({300, 8, 8}, wavePixels(300)));
    cli.write(name + "/train-labels-idx1-ubyte", idxFile({300}, classLabels(300)));
    cli.write(name + "/t10k-images-idx3-ubyte", idxFile({100, 8, 8}, wavePixels(100)));
    cli.write(name + "/t10k-labels-idx1-ubyte", idxFile({100}, classLabels(100)));
}

/// Arguments of `train` for it: a network and a run of next to no size.
inline QStringList smallRun(const CliRunner &cli, const QString &folder)
{
    return settings("data.name=mnist data.train=200 data.validation=100 data.test=100 training.epochs=1 "
                    "training.batch_size=50 probe.evaluations=2 probe.live_train=100 probe.live_test=100 "
                    "probe.bootstrap=100 network.stages.0.channels=4 network.stages.1.channels=3") +
           QStringList{"--set", "data.path=" + cli.path(folder)};
}
