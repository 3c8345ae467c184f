#pragma once

#include "core/data/dataset.h"
#include "tests/cli/smallidx.h"

/// The first images of Fashion-MNIST in the folder `clothes`: read in no time, where what counts is not how many.
inline void writeFewClothes(const CliRunner &cli)
{
    const auto all = pitfall::loadDataset({});
    const auto write = [&cli](const QString &stem, const pitfall::LabelledImages &from, int count) {
        const QByteArray pixels(reinterpret_cast<const char *>(from.pixels.data()), count * from.shape.size());
        const QByteArray labels(reinterpret_cast<const char *>(from.labels.data()), count);
        cli.write("clothes/" + stem + "-images-idx3-ubyte",
                  idxFile({count, from.shape.height, from.shape.width}, pixels));
        cli.write("clothes/" + stem + "-labels-idx1-ubyte", idxFile({count}, labels));
    };
    write("train", all->training, 6000);
    write("t10k", all->test, 1500);
}
