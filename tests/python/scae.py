"""A Pitfall model in PyTorch: reads model.safetensors and runs the network that it describes.

    network = Scae("RUN/model.safetensors")
    codes = network.encode(images)              # images: float tensor N×C×H×W in [0,1]
    features = codes[-1].flatten(1)             # of the top stage
    reconstructions = network.reconstruct(images)
"""
import json
import struct

import numpy as np
import torch
import torch.nn.functional as F

ACTIVATIONS = {
    "relu": torch.relu,
    "leaky-relu": lambda x: F.leaky_relu(x, 0.01),
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "soft-sign": F.softsign,
    "linear": lambda x: x,
}


def read_safetensors(path):
    """Tensors by name, and the metadata. Format: 8 bytes header length, the header as JSON, the values."""
    with open(path, "rb") as file:
        length, = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        values = file.read()
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        array = np.frombuffer(values[begin:end], dtype="<f4").reshape(entry["shape"])
        tensors[name] = torch.from_numpy(array.copy())
    return tensors, metadata


class Scae:
    """A stacked convolutional auto-encoder, built from the `architecture` in the file's metadata."""

    def __init__(self, path):
        self.weights, metadata = read_safetensors(path)
        self.architecture = json.loads(metadata["architecture"])
        self.stages = self.architecture["stages"]

    def encode(self, images):
        """The code of every stage, bottom first."""
        return [code for code, _, _ in self._climb(images)]

    def reconstruct(self, images):
        """Encoded by all stages, decoded through all of them."""
        steps = self._climb(images)
        inputs = [self._fed(images)] + [code for code, _, _ in steps]
        decoded = inputs[-1]
        for k in reversed(range(len(self.stages))):
            _, switches, convolved = steps[k]
            decoded = self._decode(k, decoded, switches, convolved, inputs[k].shape[2:])
        if self.architecture["range"] == "symmetric":
            decoded = (decoded + 1) / 2
        return decoded.clamp(0, 1)

    def _fed(self, images):
        return images * 2 - 1 if self.architecture["range"] == "symmetric" else images

    def _padding(self, k):
        return self.stages[k]["kernel"] // 2 if self.architecture["padding"] == "same" else 0

    def _climb(self, images):
        """For every stage its code, its switches (or None) and its size before pooling."""
        steps, x = [], self._fed(images)
        for k, stage in enumerate(self.stages):
            x = F.conv2d(x, self.weights[f"encoder.{k}.weight"], self.weights[f"encoder.{k}.bias"],
                         stride=stage["stride"], padding=self._padding(k))
            x = ACTIVATIONS[stage["activation"]](x)
            convolved, switches = x.shape[2:], None
            if stage["pool"] > 1:
                x, switches = F.max_pool2d(x, stage["pool"], return_indices=True)
            steps.append((x, switches if stage["switches"] else None, convolved))
        return steps

    def _unpool(self, k, code, switches, size):
        pool = self.stages[k]["pool"]
        if pool == 1:
            return code
        if switches is not None:
            return F.max_unpool2d(code, switches, pool, output_size=size)
        spread = F.interpolate(code, scale_factor=pool, mode="nearest")
        return F.pad(spread, (0, size[1] - spread.shape[3], 0, size[0] - spread.shape[2]))

    def _spread(self, k, code, weight, size):
        """Transposed convolution to exactly `size`."""
        stride, padding = self.stages[k]["stride"], self._padding(k)
        missing = [full - ((coded - 1) * stride - 2 * padding + weight.shape[2])
                   for full, coded in zip(size, code.shape[2:])]
        return F.conv_transpose2d(code, weight, stride=stride, padding=padding, output_padding=missing)

    def _decode(self, k, code, switches, convolved, size):
        side = "encoder" if self.architecture["tied"] else "decoder"
        weight = self.weights[f"{side}.{k}.weight"]
        code = self._unpool(k, code, switches, convolved)
        decoded = self._spread(k, code, weight, size)
        if self.architecture["overlap"] == "average":
            ones = torch.ones(1, 1, *code.shape[2:])
            decoded = decoded / self._spread(k, ones, torch.ones(1, 1, *weight.shape[2:]), size).clamp(min=1)
        decoded = decoded + self.weights[f"decoder.{k}.bias"].view(1, -1, 1, 1)
        return ACTIVATIONS[self._decoder_activation(k)](decoded)

    def _decoder_activation(self, k):
        if self.architecture["decoder"] == "linear":
            return "linear"
        return "sigmoid" if k == 0 else self.stages[k - 1]["activation"]
