"""Prints the images that each split of tst_splits::knownAnswer holds. Run: python3 recipe.py > expected.txt"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from mt19937_64 import MASK, Mt19937_64

SEED = 7
CLASSES = 3
TRAINING_LABELS = [i % CLASSES for i in range(18)]
TEST_LABELS = [i % CLASSES for i in range(9)]


class Random:
    def __init__(self, stream):
        z = (SEED + (stream + 1) * 0x9E3779B97F4A7C15) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        self.engine = Mt19937_64(z ^ (z >> 31))

    def below(self, n):
        while True:
            drawn = self.engine()
            if drawn >= (1 << 64) % n:
                return drawn % n

    def shuffle(self, values):
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]


def by_class(labels, stream):
    random = Random(stream)
    lists = [[i for i, label in enumerate(labels) if label == c] for c in range(CLASSES)]
    for each in lists:
        random.shuffle(each)
    return lists


def interleaved(lists, stream):
    random = Random(stream)
    order = list(range(CLASSES))
    result = []
    for round_ in range(max(map(len, lists))):
        random.shuffle(order)
        result += [lists[c][round_] for c in order]
    return result


training = by_class(TRAINING_LABELS, 0)
test = by_class(TEST_LABELS, 1)
print("train", *interleaved([each[:3] for each in training], 3))
print("validation", *interleaved([each[::-1][:2] for each in training], 4))
print("test", *interleaved([each[:2] for each in test], 5))
