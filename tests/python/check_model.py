"""Runs a saved network in PyTorch and compares with what pitfall-cli wrote about it, to 1e-4.

    check_model.py RUN_FOLDER ORIGINALS.npy RECONSTRUCTIONS.npy FEATURES_OF_STAGE_1.npy FEATURES_OF_STAGE_2.npy ...

The features are those of the split that ORIGINALS begins with; one file for each stage.
"""
import sys

import numpy as np
import torch

from scae import Scae

TOLERANCE = 1e-4


def compare(what, theirs, ours):
    if theirs.shape != ours.shape:
        sys.exit(f"{what}: shape {theirs.shape}, PyTorch has {ours.shape}")
    worst = np.abs(theirs - ours).max()
    print(f"{what}: {theirs.shape}, up to {np.abs(ours).max():.3g}, largest difference {worst:.2g}")
    if not worst <= TOLERANCE:
        sys.exit(f"{what}: differs by {worst}")
    if ours.std() < 1e-3:
        sys.exit(f"{what}: hardly vary, so that agreeing says nothing")


def main(folder, originals, reconstructions, *features):
    images = np.load(originals)
    network = Scae(f"{folder}/model.safetensors")
    if len(features) != len(network.stages):
        sys.exit(f"{len(network.stages)} files of features are needed, one for each stage")
    with torch.no_grad():
        tensor = torch.from_numpy(images)
        for k, (path, code) in enumerate(zip(features, network.encode(tensor))):
            compare(f"features of stage {k + 1}", np.load(path)[:len(images)], code.flatten(1).numpy())
        compare("reconstructions", np.load(reconstructions), network.reconstruct(tensor).numpy())


if __name__ == "__main__":
    main(*sys.argv[1:])
