"""Recomputes what `pitfall-cli decoders` reports, in PyTorch and scikit-learn: checksum of the features, error of each
decoder from its saved weights, the linear decoder by ridge regression.

    check_decoders.py RUN TRAIN_FEATURES.npy TRAIN_IMAGES.npy TEST_FEATURES.npy TEST_IMAGES.npy

For a network of the default kind: no pooling, not tied, `same` padding, sigmoid at the image.
"""
import json
import re
import sys
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.linear_model import Ridge

from scae import Scae, read_safetensors

TOLERANCE = 1e-5  # of an error (MSE)


def spread(code, weight, stride, padding, size):
    extra = [full - ((coded - 1) * stride - 2 * padding + weight.shape[2])
             for full, coded in zip(size, code.shape[2:])]
    return F.conv_transpose2d(code, weight, None, stride, padding, extra)


def mirrored(network, weights, images):
    network.weights = {**network.weights, **weights}
    return network.reconstruct(images)


def shallow(network, weights, code, size):
    stride, padding = 1, 0
    for stage in network.stages:
        padding += stage["kernel"] // 2 * stride
        stride *= stage["stride"]
    return torch.sigmoid(spread(code, weights["weight"], stride, padding, size) + weights["bias"].view(1, -1, 1, 1))


def deep(network, weights, codes, sizes):
    x = codes[-1]
    for k in reversed(range(len(network.stages))):
        stage, name = network.stages[k], f"deep.{k}"
        x = spread(x, weights[name + ".spread.weight"], stage["stride"], stage["kernel"] // 2, sizes[k])
        x = F.leaky_relu(x + weights[name + ".spread.bias"].view(1, -1, 1, 1), 0.01)
        x = F.conv2d(x, weights[name + ".mix.weight"], weights[name + ".mix.bias"], padding=1)
        x = torch.sigmoid(x) if k == 0 else F.leaky_relu(x, 0.01)
    return x


def paint(folder, name, images, weights):
    network = Scae(f"{folder}/model.safetensors")
    codes = network.encode(images)
    sizes = [images.shape[2:]] + [code.shape[2:] for code in codes]
    if name == "linear":
        return (codes[-1].flatten(1) @ weights["weight"] + weights["bias"]).clamp(0, 1).view(images.shape)
    if name == "shallow":
        return shallow(network, weights, codes[-1], sizes[0])
    if name == "deep":
        return deep(network, weights, codes, sizes)
    return mirrored(network, weights, images)


def check_ridge(report, weights, train_features, train_images):
    strength = float(re.search(r"ridge of the linear decoder is (\S+) of", report["protocol"]).group(1))
    features = train_features.astype(np.float64)
    alpha = strength * features.var(0).mean() * len(features)
    fitted = Ridge(alpha=alpha, solver="cholesky").fit(features, train_images.reshape(len(features), -1))
    theirs = fitted.predict(features)
    ours = features @ weights["weight"].numpy() + weights["bias"].numpy()
    worst = np.abs(ours - theirs).max()
    print(f"linear decoder: ridge {strength:g}, largest difference of a pixel {worst:.2g}")
    if not worst < 1e-3:
        sys.exit(f"the linear decoder differs from scikit-learn's by {worst}")


def main(folder, train_features, train_images, test_features, test_images):
    report = json.load(open(f"{folder}/decoders.json"))
    features, pixels = np.load(test_features), np.load(test_images)
    checksum = f"{zlib.crc32(np.ascontiguousarray(features).tobytes()):08x}"
    if {checksum} != {d["features_checksum"] for d in report["decoders"]} | {report["features_checksum"]}:
        sys.exit(f"the checksum of the features is {checksum}")

    pictures = np.load(f"{folder}/decoders.npy")
    shown = len(report["positions"])
    if len(pictures) != shown * (1 + len(report["decoders"])) or pictures.dtype != np.float32:
        sys.exit(f"decoders.npy has {len(pictures)} pictures")
    if not np.array_equal(pictures[:shown], pixels[report["positions"]]):
        sys.exit("decoders.npy does not begin with the shown images")

    errors = []
    for i, decoder in enumerate(report["decoders"]):
        name = decoder["name"]
        weights, _ = read_safetensors(f"{folder}/decoders/{name}.safetensors")
        if sum(w.numel() for w in weights.values()) != decoder["parameters"]:
            sys.exit(f"{name}: wrong number of parameters")
        with torch.no_grad():
            painted = paint(folder, name, torch.from_numpy(pixels), weights).numpy()
        errors.append(float(((painted - pixels) ** 2).mean()))
        print(f"{name}: error {errors[-1]:.6f}, reported {decoder['scores']['mse']:.6f}")
        if not abs(errors[-1] - decoder["scores"]["mse"]) < TOLERANCE:
            sys.exit(f"{name}: error is {errors[-1]}")
        kept = pictures[(i + 1) * shown:(i + 2) * shown]
        if not np.abs(kept - painted[report["positions"]]).max() < 1e-4:
            sys.exit(f"{name}: decoders.npy shows something else")
        if name == "linear":
            check_ridge(report, weights, np.load(train_features), np.load(train_images))
    if not abs(max(errors) / min(errors) - report["error_factor"]) < 0.01 * report["error_factor"]:
        sys.exit("error_factor is wrong")


if __name__ == "__main__":
    main(*sys.argv[1:])
