"""Little data sets in the formats that tst_readers reads, made by NumPy, SciPy, Pillow and Python's own tarfile, and what
must come out of them. Run: /usr/bin/python3 recipe.py
Files are kept as hex dumps, FOLDER/NAME.hex, which the test turns into bytes; expected.json has the checksum (CRC-32 of
pixels N×C×H×W and labels, training first), counts, shape and names of classes of each."""
import gzip
import io
import json
import os
import struct
import sys
import tarfile
import zlib

import numpy as np
import scipy.io
from PIL import Image

sys.path.insert(0, "..")
from mt19937_64 import MASK, Mt19937_64

expected = {}


def dump(folder, name, data):
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{name}.hex", "w") as file:
        for at in range(0, len(data), 16):
            line = data[at : at + 16]
            text = "".join(chr(b) if 32 <= b < 127 else "." for b in line)
            file.write(f"{line.hex(' '):<47}  |{text}|\n")


def images(count, channels, height, width, start=0):
    """Pictures of which no two rows, columns, channels or images are alike."""
    n, c, y, x = np.ogrid[start : start + count, 0:channels, 0:height, 0:width]
    return ((n * 31 + c * 101 + y * 7 + x * 13 + x * y) % 256).astype(np.uint8)


def expect(name, training, test, classes, **more):
    parts = [training, test]
    crc = 0
    for pixels, labels in parts:
        crc = zlib.crc32(np.ascontiguousarray(pixels).tobytes(), crc)
        crc = zlib.crc32(np.asarray(labels, np.uint8).tobytes(), crc)
    expected[name] = {"checksum": f"{crc:08x}", "training": len(training[1]), "test": len(test[1]),
                      "shape": list(training[0].shape[1:]), "classes": classes, **more}


class Random:
    """core/data/random.h, and the split of core/data/testpart.h."""

    def __init__(self, seed, stream):
        z = (seed + (stream + 1) * 0x9E3779B97F4A7C15) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        self.engine = Mt19937_64(z ^ (z >> 31))

    def below(self, n):
        while True:
            drawn = self.engine()
            if drawn >= (1 << 64) % n:
                return drawn % n

    def shuffle(self, values):
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]


def split_off(pixels, labels, classes, seed):
    random = Random(seed, 16)
    test = set()
    for c in range(classes):
        own = [i for i, label in enumerate(labels) if label == c]
        random.shuffle(own)
        test |= set(own[: 0 if len(own) < 2 else max(1, len(own) // 6)])
    kept = [i for i in range(len(labels)) if i not in test]
    gone = sorted(test)
    labels = np.asarray(labels)
    return (pixels[kept], labels[kept]), (pixels[gone], labels[gone])


def idx(array):
    return bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


def tar(files, compressed=True):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(stream.getvalue(), mtime=0) if compressed else stream.getvalue()


# EMNIST "letters": labels from 1, images stored transposed.
upright = images(5, 1, 4, 3)
test_upright = images(2, 1, 4, 3, 50)
letters, test_letters = np.array([1, 3, 3, 26, 1]), np.array([26, 3])
for name, pixels, labels in [("train", upright, letters), ("test", test_upright, test_letters)]:
    stored = np.ascontiguousarray(pixels[:, 0].transpose(0, 2, 1))
    dump("emnist", f"emnist-letters-{name}-images-idx3-ubyte.gz", gzip.compress(idx(stored), mtime=0))
    dump("emnist", f"emnist-letters-{name}-labels-idx1-ubyte", idx(labels.astype(np.uint8)))
dump("emnist", "emnist-letters-mapping.txt", b"1 65 97\n3 67 99\n26 90 122\n")
compact = {1: 0, 3: 1, 26: 2}
expect("emnist", (upright, [compact[i] for i in letters]), (test_upright, [compact[i] for i in test_letters]),
       ["A", "C", "Z"])

# One set of IDX files without a test part, of 300 images and 200 classes.
many = images(400, 1, 2, 2)
dump("idx", "own-images.idx3-ubyte.gz", gzip.compress(idx(many[:, 0]), mtime=0))
dump("idx", "own-labels.idx1-ubyte.gz", gzip.compress(idx((np.arange(400) % 200).astype(np.uint8)), mtime=0))
expect("idx", *split_off(many, list(np.arange(400) % 200), 200, 1), [str(i) for i in range(200)])

# CIFAR-10, as a tar.gz and as a folder; CIFAR-100 as a tar.
names10 = "airplane automobile bird cat deer dog frog horse ship truck".split()
batches = [images(2, 3, 32, 32, 10 * b) for b in range(6)]
labels10 = [[b, 9 - b] for b in range(6)]
files = {"cifar-10-batches-bin/batches.meta.txt": ("\n".join(names10) + "\n\n").encode()}
for b in range(6):
    name = "test_batch.bin" if b == 5 else f"data_batch_{b + 1}.bin"
    files["cifar-10-batches-bin/" + name] = b"".join(
        bytes([label]) + pixels.tobytes() for label, pixels in zip(labels10[b], batches[b]))
dump("cifar-10", "cifar-10-binary.tar.gz", tar(files))
expect("cifar-10", (np.concatenate(batches[:5]), sum(labels10[:5], [])), (batches[5], labels10[5]), names10)

names100 = [f"class {i}" for i in range(100)]
train100, test100 = images(3, 3, 32, 32), images(1, 3, 32, 32, 77)
record = lambda coarse, fine, pixels: bytes([coarse, fine]) + pixels.tobytes()
dump("cifar-100", "cifar-100-binary.tar.gz", tar({
    "cifar-100-binary/train.bin": b"".join(record(i, 99 - i, train100[i]) for i in range(3)),
    "cifar-100-binary/test.bin": record(19, 42, test100[0]),
    "cifar-100-binary/fine_label_names.txt": ("\r\n".join(names100) + "\r\n").encode()}))
expect("cifar-100", (train100, [99, 98, 97]), (test100, [42]), names100)

# SVHN: a compressed and a plain MATLAB file; 10 is 0.
svhn, svhn_test = images(4, 3, 32, 32), images(2, 3, 32, 32, 9)
for name, pixels, labels, compression in [("train", svhn, [10, 1, 9, 10], True), ("test", svhn_test, [2, 10], False)]:
    stream = io.BytesIO()
    y = np.array(labels, np.float64 if name == "train" else np.uint8).reshape(-1, 1)
    scipy.io.savemat(stream, {"other": np.arange(3.0), "X": pixels.transpose(2, 3, 1, 0), "y": y},
                     do_compression=compression)
    data = bytearray(stream.getvalue())
    data[:116] = b"MATLAB 5.0 MAT-file, made by SciPy".ljust(116)  # without the time of day
    data = bytes(data)
    if not compression:
        data = gzip.compress(data, mtime=0)  # only so that the dump is short; the test unpacks it
    dump("svhn", f"{name}_32x32.mat" + ("" if compression else ".gz"), data)
expect("svhn", (svhn, [0, 1, 9, 0]), (svhn_test, [2, 0]), [str(i) for i in range(10)])

# STL-10: columns first, labels from 1.
coarse = lambda count, start: images(count, 3, 12, 8, start).repeat(8, axis=2).repeat(12, axis=3)
stl, stl_test = coarse(2, 0), coarse(1, 5)
names_stl = "airplane bird car cat deer dog horse monkey ship truck".split()
columns = lambda pixels: np.ascontiguousarray(pixels.transpose(0, 1, 3, 2)).tobytes()
dump("stl-10", "stl10_binary.tar.gz", tar({
    "stl10_binary/test_X.bin": columns(stl_test), "stl10_binary/test_y.bin": bytes([10]),
    "stl10_binary/unlabeled_X.bin": bytes(27648),
    "stl10_binary/train_X.bin": columns(stl), "stl10_binary/train_y.bin": bytes([1, 7]),
    "stl10_binary/class_names.txt": ("\n".join(names_stl) + "\n").encode()}))
expect("stl-10", (stl, [0, 6]), (stl_test, [9]), names_stl)

# NumPy: an npz with colour last, in numbers from 0 to 1, and validation; and npy files without labels.
rgb = images(6, 3, 4, 5)
stream = io.BytesIO()
last = np.ascontiguousarray(rgb.transpose(0, 2, 3, 1))
np.savez_compressed(stream, x_train=(last[:3] / 255).astype(np.float32), y_train=np.array([[7], [3], [7]]), x_val=last[3:4],
                    y_val=np.array([3]), x_test=last[4:], y_test=np.array([5.0, 3.0]), about=np.array([1]))
dump("npz", "own.npz", stream.getvalue())
expect("npz", (rgb[:4], [2, 0, 2, 0]), (rgb[4:], [1, 0]), ["3", "5", "7"])
grey = images(12, 1, 3, 3)
stream = io.BytesIO()
np.save(stream, grey[:, 0])
dump("npy", "images.npy", stream.getvalue())
expect("npy", *split_off(grey, [0] * 12, 1, 1), ["no label"])


def picture(array, kind, **options):
    stream = io.BytesIO()
    Image.fromarray(array).save(stream, kind, **options)
    return stream.getvalue()


# A folder of pictures: halved exactly (means of 2×2), cropped, grey and colour, in several formats.
def halved(planes):
    sums = planes.astype(int).reshape(planes.shape[0], 4, 2, 4, 2).sum(axis=(2, 4))
    return ((sums + 2) // 4).astype(np.uint8)


flat = lambda planes: np.ascontiguousarray(planes.transpose(1, 2, 0))
big = images(6, 3, 8, 8)
wide = np.concatenate([np.full((3, 8, 3), 9, np.uint8), big[1], np.full((3, 8, 3), 9, np.uint8)], axis=2)
os.makedirs("folder/train/cats", exist_ok=True)
dump("folder", "train/cats/a.png", picture(flat(big[0]), "PNG"))
dump("folder", "train/cats/wide.bmp", picture(flat(wide), "BMP"))
os.makedirs("folder/train/dogs", exist_ok=True)
os.makedirs("folder/test/dogs", exist_ok=True)
dump("folder", "train/dogs/b.tif", picture(flat(big[2]), "TIFF"))
dump("folder", "train/dogs/c.ppm", picture(flat(big[3]), "PPM"))
dump("folder", "train/dogs/notes.txt", b"no picture")
grey8 = big[4][:1]
dump("folder", "test/dogs/d.png", picture(grey8[0], "PNG"))
exact = [halved(big[i]) for i in range(4)]
expect("folder", (np.stack(exact), [0, 0, 1, 1]), (np.stack([np.repeat(halved(grey8), 3, axis=0)]), [1]), ["cats", "dogs"])
luma = lambda rgb: (((rgb.astype(int) * np.array([299, 587, 114]).reshape(3, 1, 1)).sum(axis=1, keepdims=True) + 500) // 1000).astype(np.uint8)

# Pages: patches of 4×4 every 3 pixels; the label picture's colour at row 2, column 2 of a patch is its class.
pages = [images(1, 1, 7, 10, 3 * k)[0, 0] for k in range(2)]
marks = [np.zeros((7, 10, 3), np.uint8) for _ in range(2)]
marks[0][:, 5:] = [255, 0, 0]
marks[1][4:, :] = [0, 0, 255]
parts = []
for k, part in enumerate(["train", "test"]):
    os.makedirs(f"patches/{part}/images", exist_ok=True)
    os.makedirs(f"patches/{part}/labels", exist_ok=True)
    dump("patches", f"{part}/images/page.png", picture(pages[k], "PNG"))
    dump("patches", f"{part}/labels/page.png", picture(marks[k], "PNG"))
    places = [(y, x) for y in (0, 3) for x in (0, 3, 6)]
    cut = np.stack([pages[k][y : y + 4, x : x + 4] for y, x in places])[:, None]
    colours = [tuple(int(v) for v in marks[k][y + 2, x + 2]) for y, x in places]
    parts.append((cut, [{(0, 0, 0): 0, (0, 0, 255): 1, (255, 0, 0): 2}[c] for c in colours]))
expect("patches", *parts, ["0", "#0000ff", "#ff0000"])

# CIFAR-10 again, made grey.
expect("cifar-10-grey", (luma(np.concatenate(batches[:5])), sum(labels10[:5], [])), (luma(batches[5]), labels10[5]),
       names10)

with open("expected.json", "w") as file:
    json.dump(expected, file, indent=1)
    file.write("\n")
