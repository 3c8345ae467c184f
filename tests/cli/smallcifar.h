#pragma once

#include "tests/cli/smallidx.h"

/// Records of CIFAR-10: waves whose direction is the class, in a colour that the class and the number give.
inline QByteArray cifarRecords(int first, int count)
{
    QByteArray records;
    for (int i = first; i < first + count; ++i) {
        records += char(i % 10);
        const double angle = i % 10 * 3.14159265 / 10;
        for (int c = 0; c < 3; ++c)
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x) {
                    const double wave = std::sin((x * std::cos(angle) + y * std::sin(angle)) / 2 + i);
                    records += char(std::lround(127 + 120 * wave * std::cos(i * 0.7 + 2.1 * c)));
                }
    }
    return records;
}

/// A data set of 300 training and 100 test images in the folder `name`, to be read as `cifar-10`.
inline void writeSmallCifar(const CliRunner &cli, const QString &name)
{
    for (int batch = 0; batch < 5; ++batch)
        cli.write(name + QString("/data_batch_%1.bin").arg(batch + 1), cifarRecords(60 * batch, 60));
    cli.write(name + "/test_batch.bin", cifarRecords(300, 100));
}
