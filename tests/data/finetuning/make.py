#!/usr/bin/python3
"""Expected losses and weights after some Adam steps of a classifier on an encoder, by PyTorch in Python. Each batch is
the whole data set, so that the order of the images does not matter; it is larger than one shard. And t intervals, by
SciPy.    /usr/bin/python3 make.py writes the .json files beside it"""
import json
import os

import numpy as np
import torch
import torch.nn.functional as F
from scipy import stats

rng = np.random.RandomState(21)
STEPS, IMAGES, SIDE, CLASSES = 7, 40, 12, 3
STAGES = [{"channels": 3, "kernel": 5, "stride": 2}, {"channels": 4, "kernel": 3, "stride": 2}]
images = rng.randint(0, 256, (IMAGES, 1, SIDE, SIDE)).astype(np.uint8)
labels = rng.randint(0, CLASSES, IMAGES)


def tensor(shape, scale):
    return rng.uniform(-scale, scale, shape).round(3).astype(np.float32)


def numbers(t):
    return [float(f"{float(v):.7g}") for v in np.asarray(t.detach()).flatten()]


weights, below = {}, 1
for i, s in enumerate(STAGES):
    weights[f"encoder.{i}.weight"] = tensor((s["channels"], below, s["kernel"], s["kernel"]), 0.5)
    weights[f"encoder.{i}.bias"] = tensor(s["channels"], 0.1)
    weights[f"decoder.{i}.weight"] = tensor((s["channels"], below, s["kernel"], s["kernel"]), 0.5)
    weights[f"decoder.{i}.bias"] = tensor(below, 0.1)
    below = s["channels"]


def train(frozen):
    p = {k: torch.tensor(v, requires_grad=not frozen) for k, v in weights.items() if k.startswith("encoder")}
    head = torch.zeros(4 * 3 * 3 + 1, CLASSES, requires_grad=True)
    optimizer = torch.optim.Adam(([] if frozen else list(p.values())) + [head], lr=0.01)
    x, y = torch.tensor(images).float() / 255, torch.tensor(labels)
    losses = []
    for _ in range(STEPS):
        t = x
        for i, s in enumerate(STAGES):
            t = torch.tanh(F.conv2d(t, p[f"encoder.{i}.weight"], p[f"encoder.{i}.bias"], s["stride"], s["kernel"] // 2))
        loss = F.cross_entropy(t.flatten(1) @ head[:-1] + head[-1], y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return {"losses": losses, "after": {k: numbers(v) for k, v in p.items()}}


def interval(values):
    return {"values": values, "mean": float(np.mean(values)),
            "bounds": list(stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values)))}


folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "classifier.json"), "w") as f:
    data = {"side": SIDE, "stages": STAGES, "images": images.flatten().tolist(), "labels": labels.tolist(),
            "classes": CLASSES, "before": {k: numbers(torch.tensor(v)) for k, v in weights.items()},
            "along": train(False), "frozen": train(True)}
    f.write("{\n" + ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in data.items()) + "\n}\n")
with open(os.path.join(folder, "tinterval.json"), "w") as f:
    cases = [interval([0.81, 0.82]), interval([0.81, 0.82, 0.80]), interval([0.81, 0.82, 0.80, 0.83, 0.815]),
             interval([float(v) for v in rng.uniform(-1, 1, 12).round(3)])]
    f.write("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
