#!/usr/bin/python3
"""Expected kernels of fixed encoders by scikit-learn.    /usr/bin/python3 make.py writes kernels.json"""
import json
import os

import numpy as np
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

rng = np.random.RandomState(3)
N, D, CLASSES, CHANNELS = 240, 9, 4, 6
labels = np.arange(N) % CLASSES
centres = rng.standard_normal((CLASSES, D)) * np.array([1, 0.4, 0.2, 1.5, 0, 0, 0.3, 0.1, 0.05])
mixing = rng.standard_normal((D, D))
patches = (centres[labels] + rng.standard_normal((N, D)) @ mixing * 0.5).round(3)

pca = PCA(n_components=CHANNELS, svd_solver="full").fit(patches)
lda = LinearDiscriminantAnalysis(solver="eigen").fit(patches, labels)
directions = lda.scalings_[:, :CLASSES - 1].T
directions /= np.linalg.norm(directions, axis=1, keepdims=True)
q, _ = np.linalg.qr(directions.T)
rest = patches - patches @ q @ q.T
others = PCA(n_components=CHANNELS - (CLASSES - 1), svd_solver="full").fit(rest)

rows = lambda m: np.asarray(m).round(7).tolist()
data = {"classes": CLASSES, "channels": CHANNELS, "patches": rows(patches), "labels": labels.tolist(),
        "mean": rows(patches.mean(0)), "pca": rows(pca.components_),
        "lda": rows(np.vstack([directions, others.components_]))}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "kernels.json"), "w") as f:
    f.write("{\n" + ",\n".join(f' "{key}": {json.dumps(value)}' for key, value in data.items()) + "\n}\n")
