#!/usr/bin/python3
"""Expected codes and reconstructions of small SCAEs, computed with loops in NumPy (no deep-learning library).

    /usr/bin/python3 make.py        writes the .json files beside it
"""
import json
import os

import numpy as np

rng = np.random.RandomState(7)

ACTIVATIONS = {
    "relu": lambda x: np.maximum(x, 0),
    "leaky-relu": lambda x: np.where(x < 0, 0.01 * x, x),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "soft-sign": lambda x: x / (1 + np.abs(x)),
    "linear": lambda x: x,
}


def convolve(x, w, b, stride, pad):
    """x C,H,W; w O,C,k,k."""
    x = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    k = w.shape[2]
    rows = (x.shape[1] - k) // stride + 1
    cols = (x.shape[2] - k) // stride + 1
    out = np.zeros((w.shape[0], rows, cols))
    for r in range(rows):
        for c in range(cols):
            patch = x[:, r * stride:r * stride + k, c * stride:c * stride + k]
            out[:, r, c] = (w * patch).sum(axis=(1, 2, 3)) + b
    return out


def paint_patches(code, w, b, stride, pad, height, width, average):
    """Each place of the code paints its patch; where patches overlap they are summed or averaged."""
    k = w.shape[2]
    canvas = np.zeros((w.shape[1], height + 2 * pad + k, width + 2 * pad + k))
    count = np.zeros(canvas.shape[1:])
    for r in range(code.shape[1]):
        for c in range(code.shape[2]):
            patch = (w * code[:, r, c][:, None, None, None]).sum(axis=0)
            canvas[:, r * stride:r * stride + k, c * stride:c * stride + k] += patch
            count[r * stride:r * stride + k, c * stride:c * stride + k] += 1
    canvas = canvas[:, pad:pad + height, pad:pad + width]
    count = count[pad:pad + height, pad:pad + width]
    if average:
        canvas = canvas / np.maximum(count, 1)
    return canvas + b[:, None, None]


def pool(x, p):
    rows, cols = x.shape[1] // p, x.shape[2] // p
    out = np.zeros((x.shape[0], rows, cols))
    where = np.zeros((x.shape[0], rows, cols, 2), int)
    for ch in range(x.shape[0]):
        for r in range(rows):
            for c in range(cols):
                window = x[ch, r * p:(r + 1) * p, c * p:(c + 1) * p]
                at = np.unravel_index(window.argmax(), window.shape)
                out[ch, r, c] = window[at]
                where[ch, r, c] = r * p + at[0], c * p + at[1]
    return out, where


def unpool(code, where, p, height, width, switches):
    out = np.zeros((code.shape[0], height, width))
    for ch in range(code.shape[0]):
        for r in range(code.shape[1]):
            for c in range(code.shape[2]):
                if switches:
                    out[ch, where[ch, r, c, 0], where[ch, r, c, 1]] = code[ch, r, c]
                else:
                    out[ch, r * p:(r + 1) * p, c * p:(c + 1) * p] = code[ch, r, c]
    return out


def run(network, image, weights):
    symmetric = network.get("range") == "symmetric"
    linear = network.get("decoder") == "linear"
    average = network.get("overlap") == "average"
    x = 2 * image - 1 if symmetric else image
    trail, codes = [], []
    for stage, w in zip(network["stages"], weights):
        pad = stage["kernel"] // 2 if network.get("padding", "same") == "same" else 0
        full = ACTIVATIONS[stage["activation"]](
            convolve(x, w["encoder.weight"], w["encoder.bias"], stage["stride"], pad))
        p = stage.get("pool", 1)
        code, where = pool(full, p) if p > 1 else (full, None)
        trail.append((x.shape, full.shape, where, pad))
        codes.append(code)
        x = code
    for i in reversed(range(len(weights))):
        stage, w = network["stages"][i], weights[i]
        shape, full_shape, where, pad = trail[i]
        p = stage.get("pool", 1)
        if p > 1:
            x = unpool(x, where, p, full_shape[1], full_shape[2], stage.get("switches", False))
        kernel = w["encoder.weight"] if network.get("tied") else w["decoder.weight"]
        x = paint_patches(x, kernel, w["decoder.bias"], stage["stride"], pad, shape[1], shape[2], average)
        name = "linear" if linear else ("sigmoid" if i == 0 else network["stages"][i - 1]["activation"])
        x = ACTIVATIONS[name](x)
    return codes, (x + 1) / 2 if symmetric else x


def case(name, network, channels, height, width):
    weights, below = [], channels
    for stage in network["stages"]:
        shape = (stage["channels"], below, stage["kernel"], stage["kernel"])
        w = {"encoder.weight": rng.uniform(-0.6, 0.6, shape).round(3),
             "encoder.bias": rng.uniform(-0.2, 0.2, stage["channels"]).round(3),
             "decoder.bias": rng.uniform(-0.2, 0.2, below).round(3)}
        if not network.get("tied"):
            w["decoder.weight"] = rng.uniform(-0.6, 0.6, shape).round(3)
        weights.append(w)
        below = stage["channels"]
    image = rng.randint(0, 101, (channels, height, width)) / 100
    codes, reconstruction = run(network, image, weights)
    named = {}
    for i, w in enumerate(weights):
        for key, value in w.items():
            part, what = key.split(".")
            named[f"{part}.{i}.{what}"] = value.flatten().tolist()
    data = {"network": network, "input_shape": [channels, height, width], "weights": named,
            "image": image.flatten().tolist(),
            "codes": [c.flatten().round(7).tolist() for c in codes],
            "reconstruction": reconstruction.flatten().round(7).tolist()}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json"), "w") as f:
        f.write("{\n" + ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in data.items()) + "\n}\n")


def stage(channels, kernel, stride, activation, **more):
    return dict(channels=channels, kernel=kernel, stride=stride, activation=activation, **more)


case("same-padding", {"stages": [stage(3, 5, 2, "leaky-relu"), stage(5, 3, 2, "tanh")]}, 1, 9, 8)
case("valid-padding", {"stages": [stage(3, 4, 3, "relu"), stage(4, 2, 1, "sigmoid")], "padding": "valid"}, 1, 12, 11)
case("tied-colour", {"stages": [stage(6, 3, 2, "soft-sign")], "tied": True}, 3, 7, 6)
case("pool", {"stages": [stage(3, 3, 1, "relu", pool=2), stage(5, 3, 1, "tanh")]}, 1, 7, 6)
case("pool-switches", {"stages": [stage(3, 3, 1, "linear", pool=2, switches=True), stage(5, 3, 2, "leaky-relu")]}, 1, 8, 7)
case("overlap-average", {"stages": [stage(4, 5, 2, "soft-sign"), stage(6, 3, 1, "soft-sign")], "padding": "valid",
                         "decoder": "linear", "overlap": "average", "range": "symmetric"}, 1, 12, 12)
case("n-light-n", {"stages": [stage(5, 3, 3, "soft-sign"), stage(7, 3, 3, "soft-sign")], "padding": "valid",
                   "decoder": "linear", "overlap": "average", "range": "symmetric"}, 1, 11, 10)
