#!/usr/bin/python3
"""Expected losses and weights after a few steps of training, by PyTorch in Python. Each batch is the whole data set,
so that the order of the images does not matter.    /usr/bin/python3 make.py writes the .json files beside it"""
import json
import os

import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.RandomState(5)
STEPS = 4
IMAGES, SIDE = 12, 12


def tensor(shape, scale):
    return rng.uniform(-scale, scale, shape).round(3).astype(np.float32)


def ssim(a, b):
    x = torch.arange(11.0) - 5
    g = torch.exp(-x**2 / (2 * 1.5**2))
    window = torch.outer(g / g.sum(), g / g.sum())[None, None]
    mean = lambda t: F.conv2d(t, window)
    ma, mb = mean(a), mean(b)
    va, vb, vab = mean(a * a) - ma**2, mean(b * b) - mb**2, mean(a * b) - ma * mb
    c1, c2 = 0.01**2, 0.03**2
    return (((2 * ma * mb + c1) * (2 * vab + c2)) / ((ma**2 + mb**2 + c1) * (va + vb + c2))).mean()


LOSSES = {"mse": F.mse_loss, "mae": F.l1_loss, "bce": F.binary_cross_entropy, "ssim": lambda a, b: 1 - ssim(a, b)}
images = rng.randint(0, 256, (IMAGES, 1, SIDE, SIDE)).astype(np.uint8)


# Unbalanced: of balanced classes the first gradient of the probe's bias is zero but for rounding, which Adam blows up.
labels = np.minimum(np.arange(IMAGES) % 4, 2)


def case(name, training, stages, tied=False, guidance_by_step=None):
    """Guided if training has a guidance λ: a linear probe on the code is trained along, from zero, in each phase.
    `guidance_by_step` changes λ while the run goes on; where it is 0 the probe rests."""
    weights, below = {}, 1
    for i, s in enumerate(stages):
        shape = (s["channels"], below, s["kernel"], s["kernel"])
        weights[f"encoder.{i}.weight"] = tensor(shape, 0.5)
        weights[f"encoder.{i}.bias"] = tensor(s["channels"], 0.1)
        if not tied:
            weights[f"decoder.{i}.weight"] = tensor(shape, 0.5)
        weights[f"decoder.{i}.bias"] = tensor(below, 0.1)
        below = s["channels"]
    p = {k: torch.tensor(v, requires_grad=True) for k, v in weights.items()}
    x = torch.tensor(images).float() / 255

    def encode(i, t):
        s = stages[i]
        return torch.tanh(F.conv2d(t, p[f"encoder.{i}.weight"], p[f"encoder.{i}.bias"], s["stride"], s["kernel"] // 2))

    def decode(i, code, size):
        s = stages[i]
        kernel = p[f"encoder.{i}.weight"] if tied else p[f"decoder.{i}.weight"]
        extra = size - ((code.shape[2] - 1) * s["stride"] - 2 * (s["kernel"] // 2) + s["kernel"])
        out = F.conv_transpose2d(code, kernel, p[f"decoder.{i}.bias"], s["stride"], s["kernel"] // 2, extra)
        return torch.sigmoid(out) if i == 0 else torch.tanh(out)

    loss_of = LOSSES[training["loss"]]
    losses = []

    def optimizer_for(names, probe):
        decay = training.get("weight_decay", 0)
        groups = [{"params": [p[n] for n in names if n.endswith("weight")] + probe[:1], "weight_decay": decay},
                  {"params": [p[n] for n in names if n.endswith("bias")] + probe[1:]}]
        if training["optimizer"] == "adam":
            return torch.optim.Adam(groups, lr=training["learning_rate"])
        return torch.optim.SGD(groups, lr=training["learning_rate"], momentum=training["momentum"])

    def train(names, objective):
        size = objective()[2].flatten(1).shape[1]
        probe = [torch.zeros(3, size, requires_grad=True), torch.zeros(3, requires_grad=True)]
        optimizer = optimizer_for(names, probe)
        for step in range(STEPS):
            optimizer.zero_grad(set_to_none=True)
            output, target, code = objective()
            loss = loss_of(output, target) if target.shape[1] == 1 else F.mse_loss(output, target)
            loss = loss + training.get("sparsity", 0) * code.abs().mean()
            guidance = (guidance_by_step or [training.get("guidance", 0)] * STEPS)[step]
            guided = loss
            if guidance > 0:
                logits = code.flatten(1) @ probe[0].T + probe[1]
                guided = loss + guidance * F.cross_entropy(logits, torch.tensor(labels))
            guided.backward()
            optimizer.step()
            losses.append(float(loss.detach()))

    if training["schedule"] == "joint":
        def objective():
            sizes, t = [], x
            for i in range(len(stages)):
                sizes.append(t.shape[2])
                t = encode(i, t)
            code = t
            for i in reversed(range(len(stages))):
                t = decode(i, t, sizes[i])
            return t, x, code
        train(list(p), objective)
    else:
        given = x
        for i in range(len(stages)):
            def objective():
                code = encode(i, given)
                return decode(i, code, given.shape[2]), given, code
            train([n for n in p if f".{i}." in n], objective)
            with torch.no_grad():
                given = encode(i, given)

    flat = lambda d: {k: [float(f"{float(v):.7g}") for v in np.asarray(t).flatten()] for k, t in d.items()}
    data = {"training": training, "stages": stages, "tied": tied, "steps_per_phase": STEPS,
            "images": images.flatten().tolist(), "side": SIDE, "weights": flat(weights),
            "losses": [float(f"{v:.7g}") for v in losses],
            **({"labels": labels.tolist()} if "guidance" in training else {}),
            **({"guidance_by_step": guidance_by_step} if guidance_by_step else {}),
            "after": flat({k: v.detach().numpy() for k, v in p.items()})}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json"), "w") as f:
        f.write("{\n" + ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in data.items()) + "\n}\n")


one = [{"channels": 3, "kernel": 3, "stride": 2, "activation": "tanh"}]
two = one + [{"channels": 5, "kernel": 3, "stride": 2, "activation": "tanh"}]
few = [{"channels": 6, "kernel": 3, "stride": 1, "activation": "tanh"}, two[1]]
case("adam-mse-greedy", dict(schedule="greedy", loss="mse", optimizer="adam", learning_rate=0.01), few)
case("adam-bce-joint", dict(schedule="joint", loss="bce", optimizer="adam", learning_rate=0.01, weight_decay=0.1), few)
case("sgd-mae-joint", dict(schedule="joint", loss="mae", optimizer="sgd", learning_rate=0.5, momentum=0.9), two)
case("sgd-ssim-tied", dict(schedule="joint", loss="ssim", optimizer="sgd", learning_rate=0.1, momentum=0.5,
                           sparsity=0.3), one, tied=True)
case("sgd-ssim-greedy", dict(schedule="greedy", loss="ssim", optimizer="sgd", learning_rate=0.1, momentum=0.0,
                             weight_decay=0.05), two)
case("adam-guided-greedy", dict(schedule="greedy", loss="mse", optimizer="adam", learning_rate=0.01, guidance=0.5), few)
case("sgd-guided-joint", dict(schedule="joint", loss="mse", optimizer="sgd", learning_rate=0.3, momentum=0.9,
                              weight_decay=0.05, guidance=2.0), two)
case("sgd-guided-for-a-while", dict(schedule="joint", loss="mse", optimizer="sgd", learning_rate=0.3, momentum=0.9,
                                    guidance=0), two, guidance_by_step=[0, 3, 1, 0])
