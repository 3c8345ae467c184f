"""The little arrays that tst_npy reads, as NumPy saves them. Run: python3 recipe.py
Each is kept as a hex dump (xxd's layout), which a person can read; the test turns it into bytes."""
import io

import numpy as np

for name, array in {
    "float32": np.array([[0, 0.5], [-1.25, 3e30]], np.float32),
    "float64": np.array([[0, 0.5], [-1.25, 1e-3]], np.float64),
    "uint8": np.arange(12, dtype=np.uint8).reshape(2, 1, 2, 3),
    "int64": np.array([3, 0, 7, 2147483647], np.int64),
    "int32": np.array([1, 2], np.int32),
    "bool": np.array([True, False]),
    "complex": np.array([1j]),
    "text": np.array(["a"]),
    "object": np.array([None]),
    "big-endian": np.array([1.0, 2.0], ">f4"),
    "fortran": np.asfortranarray(np.arange(6, dtype=np.float32).reshape(2, 3)),
    "nan": np.where(np.arange(24).reshape(2, 3, 2, 2) == 17, np.nan, 0).astype(np.float32),
    "infinite": np.array([[0, -np.inf]]),
    "beyond-float32": np.array([[1e39, 0]]),
    "scalar": np.array(1.5, np.float32),
    "no-images": np.zeros((0, 3), np.float32),
    "negative-label": np.array([0, -1], np.int16),
    "large-label": np.array([0, 2**63], np.uint64),
}.items():
    stream = io.BytesIO()
    np.save(stream, array)
    data = stream.getvalue()
    with open(name + ".hex", "w") as file:
        for at in range(0, len(data), 16):
            line = data[at : at + 16]
            text = "".join(chr(b) if 32 <= b < 127 else "." for b in line)
            file.write(f"{line.hex(' '):<47}  |{text}|\n")
