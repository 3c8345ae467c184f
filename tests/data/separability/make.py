#!/usr/bin/python3
"""Expected separability measures by scikit-learn and NumPy.   /usr/bin/python3 make.py writes separability.json"""
import json
import os

import numpy as np
from sklearn.metrics import silhouette_samples
from sklearn.metrics.pairwise import cosine_similarity

rng = np.random.RandomState(5)


def fisher(x, y):
    mean = x.mean(0)
    between = sum((y == c).sum() * np.sum((x[y == c].mean(0) - mean) ** 2) for c in np.unique(y))
    within = sum(np.sum((x[y == c] - x[y == c].mean(0)) ** 2) for c in np.unique(y))
    return between / within


def purity(x, y, k):
    s = cosine_similarity(x)
    np.fill_diagonal(s, -np.inf)
    nearest = np.argsort(-s, axis=1)[:, :k]
    return (y[nearest] == y[:, None]).mean(1)


def dimension(x, k):
    """Levina and Bickel 2004, inverses averaged; brute force."""
    inverses = []
    for i in range(len(x)):
        t = np.sort(np.linalg.norm(x - x[i], axis=1))[1:k + 1]
        inverses.append(np.mean(np.log(t[-1] / t[:-1])))
    return 1 / np.mean(inverses)


def case(name, x, y):
    x = x.round(4)
    return {"name": name, "shape": list(x.shape), "classes": int(y.max()) + 1, "features": x.flatten().tolist(),
            "labels": y.tolist(), "fisher": fisher(x, y),
            "silhouettes": silhouette_samples(x, y, metric="cosine").tolist(),
            "purity": purity(x, y, 5).tolist(), "dimension": dimension(x, 8)}


def blobs(n, d, classes, apart):
    y = rng.randint(0, classes, n)
    y[:classes] = np.arange(classes)
    return rng.standard_normal((n, d)) + apart * rng.standard_normal((classes, d))[y] + 0.5, y


plane = rng.standard_normal((80, 2)) @ rng.standard_normal((2, 12)) + 3
lonely = blobs(41, 4, 3, 1.0)
lonely[1][:] = np.where(np.arange(41) == 7, 2, lonely[1] % 2)      # class 2 has one point
cases = [case("apart", *blobs(60, 6, 4, 2.0)), case("mixed", *blobs(250, 3, 2, 0.2)),
         case("plane", plane, np.arange(80) % 3), case("lonely", *lonely)]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "separability.json"), "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
