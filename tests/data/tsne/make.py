#!/usr/bin/python3
"""Expected affinities, divergence, gradient and recall of t-SNE by scikit-learn and NumPy.

/usr/bin/python3 make.py writes tsne.json
"""
import json
import os

import numpy as np
from sklearn.manifold._t_sne import _joint_probabilities_nn
from sklearn.neighbors import NearestNeighbors

rng = np.random.RandomState(7)
N, D, PERPLEXITY = 150, 5, 10


def affinities(x):
    graph = NearestNeighbors(n_neighbors=3 * PERPLEXITY).fit(x).kneighbors_graph(mode="distance")
    graph.data **= 2
    return _joint_probabilities_nn(graph, PERPLEXITY, 0).toarray()


def weights(y):
    w = 1 / (1 + ((y[:, None] - y[None]) ** 2).sum(-1))
    np.fill_diagonal(w, 0)
    return w


def divergence(p, y):
    q = weights(y) / weights(y).sum()
    some = p > 0
    return float((p[some] * np.log(p[some] / q[some])).sum())


def repulsion(y):
    w = weights(y)
    return ((w ** 2)[:, :, None] * (y[:, None] - y[None])).sum(1)


def attraction(p, y):
    return ((p * weights(y))[:, :, None] * (y[:, None] - y[None])).sum(1)


def recall(x, y, k=10):
    near = [NearestNeighbors(n_neighbors=k).fit(a).kneighbors(return_distance=False) for a in (x, y)]
    return float(np.mean([len(set(a) & set(b)) for a, b in zip(*near)]) / k)


x = np.concatenate([rng.standard_normal((N // 3, D)) + 2 * c for c in range(3)]).round(4)
y = (x[:, :2] * [3, 2] + 0.5 * rng.standard_normal((N, 2))).round(4)
p = affinities(x)
nearest = NearestNeighbors(n_neighbors=10).fit(x).kneighbors()
rows, columns = np.nonzero(p)
case = {"points": N, "dimension": D, "perplexity": PERPLEXITY, "features": x.flatten().tolist(),
        "layout": y.flatten().tolist(), "nearest": nearest[1].flatten().tolist(),
        "squared_distances": (nearest[0] ** 2).round(7).flatten().tolist(),
        "rows": rows.tolist(), "columns": columns.tolist(), "affinities": [float("%.7g" % v) for v in p[rows, columns]],
        "divergence": divergence(p, y), "z": float(weights(y).sum()), "repulsion": repulsion(y).round(7).flatten().tolist(),
        "attraction": [float("%.7g" % v) for v in attraction(p, y).flatten()], "recall10": recall(x, y)}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "tsne.json"), "w") as f:
    f.write("{\n" + ",\n".join(json.dumps(k) + ": " + json.dumps(v) for k, v in case.items()) + "\n}\n")
