"""Writes a model.safetensors that Pitfall imports: a network with drawn weights, by NumPy alone.

    write_model.py FILE
"""
import json
import struct
import sys

import numpy as np

ARCHITECTURE = {
    "input": [1, 28, 28],
    "stages": [{"channels": 6, "kernel": 5, "stride": 2, "activation": "relu"},
               {"channels": 4, "kernel": 3, "stride": 2, "activation": "tanh"}],
}


def write_safetensors(path, tensors, metadata):
    header, begin = {"__metadata__": metadata}, 0
    for name, array in tensors.items():
        end = begin + array.nbytes
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [begin, end]}
        begin = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for array in tensors.values():
            file.write(array.tobytes())


def main(path):
    draw = np.random.default_rng(1)
    tensors, inputs = {}, ARCHITECTURE["input"][0]
    for k, stage in enumerate(ARCHITECTURE["stages"]):
        shape = (stage["channels"], inputs, stage["kernel"], stage["kernel"])
        for part, bias in (("encoder", stage["channels"]), ("decoder", inputs)):
            tensors[f"{part}.{k}.weight"] = draw.uniform(-0.4, 0.4, shape).astype("<f4")
            tensors[f"{part}.{k}.bias"] = draw.uniform(-0.1, 0.1, bias).astype("<f4")
        inputs = stage["channels"]
    write_safetensors(path, tensors, {"architecture": json.dumps(ARCHITECTURE)})


if __name__ == "__main__":
    main(*sys.argv[1:])
