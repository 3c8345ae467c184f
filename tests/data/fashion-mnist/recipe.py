"""Checksum of pixels and labels, and the mean training pixel, of Fashion-MNIST as Debian installs it.
Run: python3 recipe.py > expected.txt"""
import gzip
import zlib

import numpy as np


def read(name, header):
    with gzip.open(f"/usr/share/datasets/fashion-mnist/{name}-ubyte.gz") as file:
        return np.frombuffer(file.read(), np.uint8)[header:]


pixels, labels = read("train-images-idx3", 16), read("train-labels-idx1", 8)
crc = zlib.crc32(pixels)
for part in labels, read("t10k-images-idx3", 16), read("t10k-labels-idx1", 8):
    crc = zlib.crc32(part, crc)
print(f"{crc:08x}", pixels.mean() / 255)
