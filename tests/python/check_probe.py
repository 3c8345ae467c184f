"""Compares the linear accuracy that pitfall-cli reports with scikit-learn's logistic regression, to 0.01.

    check_probe.py REPORTED_ACCURACY FEATURES_FOLDER

The folder holds {train,validation,test}-{features,labels}.npy. As in Pitfall: standardised features, the strength
chosen on the validation images, the accuracy reported on the test images. Pitfall adds λ/2·‖W‖² to the mean
cross-entropy, scikit-learn multiplies the summed one by C, so that C = 1/(λ·N).
"""
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

TOLERANCE = 0.01
STRENGTHS = [1.0, 0.1, 0.01, 0.001, 0.0001]


def load(folder, split):
    return np.load(f"{folder}/{split}-features.npy").astype(np.float64), np.load(f"{folder}/{split}-labels.npy")


def accuracy_by_sklearn(folder):
    (train, train_labels), (validation, validation_labels), (test, test_labels) = (
        load(folder, split) for split in ("train", "validation", "test"))
    scaler = StandardScaler().fit(train)
    best, accuracy = -1, 0
    for strength in STRENGTHS:
        probe = LogisticRegression(C=1 / (strength * len(train)), max_iter=2000)
        probe.fit(scaler.transform(train), train_labels)
        chosen_by = probe.score(scaler.transform(validation), validation_labels)
        if chosen_by > best:
            best, accuracy = chosen_by, probe.score(scaler.transform(test), test_labels)
    return accuracy


def main(reported, folder):
    expected = accuracy_by_sklearn(folder)
    print(f"pitfall {float(reported):.4f}, scikit-learn {expected:.4f}")
    if not abs(float(reported) - expected) <= TOLERANCE:
        sys.exit(f"the linear probe says {reported}, scikit-learn {expected}")


if __name__ == "__main__":
    main(*sys.argv[1:])
