"""Bootstraps the values that tst_bootstrap::knownAnswer uses. Run: python3 recipe.py > expected.txt"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from mt19937_64 import Mt19937_64

values = np.array([(i * i) % 11 for i in range(25)], dtype=float)
engine = Mt19937_64(3)


def resample():
    drawn = []
    while len(drawn) < len(values):
        bits = engine()
        drawn += [bits & 0xFFFFFFFF, bits >> 32]
    return values[[(bits * len(values)) >> 32 for bits in drawn[: len(values)]]].mean()


means = [resample() for _ in range(200)]
print(values.mean(), *np.percentile(means, [2.5, 97.5]))
