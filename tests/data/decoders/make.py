#!/usr/bin/python3
"""Expected losses and weights after some Adam steps of a decoder whose encoder is frozen, by PyTorch in Python. Each
batch is the whole data set, so that the order of the images does not matter; it is larger than one shard.
And ridge regression, by scikit-learn.    /usr/bin/python3 make.py writes the .json files beside it"""
import json
import os

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.linear_model import Ridge

rng = np.random.RandomState(11)
STEPS = 6
IMAGES, SIDE = 40, 12
images = rng.randint(0, 256, (IMAGES, 1, SIDE, SIDE)).astype(np.uint8)


def tensor(shape, scale):
    return rng.uniform(-scale, scale, shape).round(3).astype(np.float32)


def flat(d):
    return {k: [float(f"{float(v):.7g}") for v in np.asarray(t).flatten()] for k, t in d.items()}


def write(name, data):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json"), "w") as f:
        f.write("{\n" + ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in data.items()) + "\n}\n")


def train(name, stages, tied=False, linear=False, symmetric=False, average=False):
    encoder, decoder, below = {}, {}, 1
    for i, s in enumerate(stages):
        shape = (s["channels"], below, s["kernel"], s["kernel"])
        encoder[f"encoder.{i}.weight"] = tensor(shape, 0.5)
        encoder[f"encoder.{i}.bias"] = tensor(s["channels"], 0.1)
        decoder[f"decoder.{i}.weight"] = tensor(shape, 0.5)
        decoder[f"decoder.{i}.bias"] = tensor(below, 0.1)
        below = s["channels"]
    e = {k: torch.tensor(v) for k, v in encoder.items()}
    p = {k: torch.tensor(v, requires_grad=True) for k, v in decoder.items()}
    x = torch.tensor(images).float() / 255
    if symmetric:
        x = 2 * x - 1

    climb, t = [], x
    for i, s in enumerate(stages):
        size = t.shape[2]
        t = torch.tanh(F.conv2d(t, e[f"encoder.{i}.weight"], e[f"encoder.{i}.bias"], s["stride"], s["kernel"] // 2))
        convolved, switches = t.shape[2], None
        if s.get("pool", 1) > 1:
            t, switches = F.max_pool2d(t, s["pool"], return_indices=True)
        climb.append((size, convolved, switches))
    code = t

    def spread(i, code, weight):
        s, (size, _, _) = stages[i], climb[i]
        extra = size - ((code.shape[2] - 1) * s["stride"] - 2 * (s["kernel"] // 2) + s["kernel"])
        return F.conv_transpose2d(code, weight, None, s["stride"], s["kernel"] // 2, extra)

    def paint():
        t = code
        for i in reversed(range(len(stages))):
            s, (_, convolved, switches) = stages[i], climb[i]
            if s.get("pool", 1) > 1:
                t = (F.max_unpool2d(t, switches, s["pool"], output_size=(convolved, convolved)) if s["switches"]
                     else F.interpolate(t, scale_factor=s["pool"], mode="nearest"))
                t = F.pad(t, (0, convolved - t.shape[3], 0, convolved - t.shape[2]))
            weight = p[f"decoder.{i}.weight"]
            out = spread(i, t, weight)
            if average:
                out = out / spread(i, torch.ones(1, 1, *t.shape[2:]), torch.ones(1, 1, *weight.shape[2:])).clamp(min=1)
            out = out + p[f"decoder.{i}.bias"].view(1, -1, 1, 1)
            t = out if linear else torch.sigmoid(out) if i == 0 else torch.tanh(out)
        return t

    optimizer, losses = torch.optim.Adam(p.values(), lr=0.01), []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = F.mse_loss(paint(), x)
        loss.backward()
        optimizer.step()
        losses.append(float(f"{float(loss.detach()):.7g}"))
    write("train-" + name, {
        "network": {"stages": stages, "tied": tied, "decoder": "linear" if linear else "mirror",
                    "range": "symmetric" if symmetric else "unit", "overlap": "average" if average else "sum"},
        "images": images.flatten().tolist(), "side": SIDE, "steps": STEPS, "encoder": flat(encoder),
        "decoder": flat(decoder), "losses": losses, "after": flat({k: v.detach().numpy() for k, v in p.items()})})


def ridge():
    features = rng.normal(0.3, 1, (150, 20)) * rng.uniform(0.1, 3, 20)
    features = features.round(3)
    images = (features @ rng.normal(0, 1, (20, 9)) + rng.normal(0, 2, (150, 9)) + 5).round(3)
    digits = lambda a: [float(f"{v:.12g}") for v in a.flatten()]
    cases = []
    for strength in (1e-6, 1e-2, 1.0):
        # Pitfall's strength is relative to the mean variance of the features, for one image.
        alpha = strength * features.var(0).mean() * len(features)
        fitted = Ridge(alpha=alpha, solver="cholesky").fit(features, images)
        cases.append({"strength": strength, "weight": digits(fitted.coef_.T),
                      "bias": digits(fitted.intercept_)})
    write("ridge", {"rows": 150, "features": features.flatten().tolist(), "targets": images.flatten().tolist(),
                    "cases": cases})


if __name__ == "__main__":
    two = [dict(channels=3, kernel=3, stride=2, activation="tanh"),
           dict(channels=5, kernel=3, stride=2, activation="tanh")]
    pooled = [dict(channels=4, kernel=3, stride=1, activation="tanh", pool=2, switches=True),
              dict(channels=3, kernel=3, stride=1, activation="tanh", pool=2, switches=False)]
    train("two", two)
    train("tied", two, tied=True)
    train("pooled", pooled)
    train("averaged", two, linear=True, symmetric=True, average=True)
    ridge()
