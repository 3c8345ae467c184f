#!/usr/bin/python3
"""Expected probe and PCA results by scikit-learn and NumPy.    /usr/bin/python3 make.py writes probes.json"""
import json
import os

import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

rng = np.random.RandomState(11)
classes, d = 3, 6
centres = rng.standard_normal((classes, d)) * 0.9


def draw(n):
    labels = np.arange(n) % classes
    points = centres[labels] + rng.standard_normal((n, d)) * ([1, 1, 1, 3, 0.2, 0] if d == 6 else 1)
    points[:, 5] = 0.25  # a feature that never changes
    return points.round(3), labels


train_x, train_y = draw(90)
test_x, test_y = draw(30)

l2 = 0.05
scaler = StandardScaler().fit(train_x)
model = LogisticRegression(C=1 / (l2 * len(train_x)), tol=1e-9, max_iter=10000)
model.fit(scaler.transform(train_x), train_y)

k, temperature = 7, 0.07
unit = lambda x: x / np.linalg.norm(x, axis=1, keepdims=True)
similarity = unit(test_x) @ unit(train_x).T
knn = []
for row in similarity:
    nearest = np.argsort(-row, kind="stable")[:k]
    votes = np.zeros(classes)
    for i in nearest:
        votes[train_y[i]] += np.exp(row[i] / temperature)
    knn.append(int(votes.argmax()))

pca = PCA(n_components=4, svd_solver="full").fit(train_x)
wide = rng.standard_normal((8, 20)).round(3)
wide_pca = PCA(n_components=5, svd_solver="full").fit(wide)


def rows(matrix):
    return np.asarray(matrix).round(7).tolist()


data = {"train_features": rows(train_x), "train_labels": train_y.tolist(), "test_features": rows(test_x),
        "test_labels": test_y.tolist(), "l2": l2,
        "linear_probabilities": rows(model.predict_proba(scaler.transform(test_x))),
        "linear_predicted": model.predict(scaler.transform(test_x)).tolist(),
        "k": k, "temperature": temperature, "knn_predicted": knn,
        "pca_components": rows(np.abs(pca.components_)), "pca_explained": rows(pca.explained_variance_ratio_),
        "wide": rows(wide), "wide_components": rows(np.abs(wide_pca.components_)),
        "wide_explained": rows(wide_pca.explained_variance_ratio_)}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "probes.json"), "w") as f:
    f.write("{\n" + ",\n".join(f' "{key}": {json.dumps(value)}' for key, value in data.items()) + "\n}\n")
