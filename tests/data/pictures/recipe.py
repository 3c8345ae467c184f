"""Small pictures in the formats, and the kinds of samples, that tst_pictures reads, written by hand, by NumPy and by Pillow
(JPEG 2000 and TIFF), and what must come out of them. Run with Debian's python3-pil: /usr/bin/python3 recipe.py
Files are kept as hex dumps, NAME.hex; expected.json has the three planes of each, row by row, as hex."""
import io
import json
import os
import struct
import zlib

import numpy as np
from PIL import Image

HEIGHT, WIDTH = 4, 6
y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
rgb = np.stack([200 - 30 * y, 20 * x + 5, 10 * y + 3 * x], axis=2).astype(np.uint8)
grey = rgb[..., 1]
alpha = (255 - 10 * x - y).astype(np.uint8)[..., None]
expected = {}


def dump(name, data, planes):
    with open(f"{name}.hex", "w") as file:
        for at in range(0, len(data), 16):
            line = data[at : at + 16]
            text = "".join(chr(b) if 32 <= b < 127 else "." for b in line)
            file.write(f"{line.hex(' '):<47}  |{text}|\n")
    planes = planes if planes.ndim == 3 else np.repeat(planes[..., None], 3, axis=2)
    assert planes.dtype == np.uint8
    expected[name] = planes.transpose(2, 0, 1).tobytes().hex()


def saved(array, kind, **options):
    stream = io.BytesIO()
    Image.fromarray(array).save(stream, kind, **options)
    return stream.getvalue()


def shown(light):
    """IEC 61966-2-1"""
    light = np.clip(light.astype(np.float64), 0, 1)
    return np.round(255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)).astype(np.uint8)


for old in os.listdir("."):
    if old.endswith(".hex"):
        os.remove(old)

# JPEG 2000, without loss, in boxes and bare
dump("colour.jp2", saved(rgb, "JPEG2000", irreversible=False), rgb)
dump("colour.j2k", saved(rgb, "JPEG2000", irreversible=False, no_jp2=True), rgb)
dump("alpha.jp2", saved(np.concatenate([rgb, alpha], 2), "JPEG2000", irreversible=False), rgb)
dump("grey.jp2", saved(grey, "JPEG2000", irreversible=False), grey)
dump("grey.j2k", saved(grey, "JPEG2000", irreversible=False, no_jp2=True), grey)
dump("grey-16.jp2", saved((grey.astype(np.uint16) << 8) + 77, "JPEG2000", irreversible=False), grey)
dump("tiles.jp2", saved(rgb, "JPEG2000", irreversible=False, tile_size=(4, 4), num_resolutions=1), rgb)

# JPEG, whose blocks of one grey each come out as they went in
blocks = np.repeat(np.repeat(np.array([[100, 140, 30], [128, 60, 220]], np.uint8), 8, 0), 8, 1)
dump("blocks.jpg", saved(blocks, "JPEG", quality=100), blocks)
dump("progressive.jpg", saved(blocks, "JPEG", quality=100, progressive=True), blocks)
dump("restarts.jpg", saved(blocks, "JPEG", quality=100, restart_marker_blocks=1), blocks)

# PNM whose white is not 255
hundred = np.round(grey * (100 / 255)).astype(np.uint8)
scaled = np.round(hundred * 2.55).astype(np.uint8)
dump("white-100.pgm", b"P5 6 4 100\n" + hundred.tobytes(), scaled)
dump("white-100-in-text.pgm", b"P2 6 4 100\n" + " ".join(map(str, hundred.ravel())).encode() + b"\n",
     (hundred.astype(int) * 255 // 100).astype(np.uint8))
thousand = np.round(rgb * (1000 / 255)).astype(">u2")
dump("white-1000.ppm", b"P6\n# a comment\n6 4\n1000\n" + thousand.tobytes(), np.round(thousand * 0.255).astype(np.uint8))
dump("white-1000-in-text.ppm", b"P3 6 4 1000\n" + " ".join(map(str, thousand.ravel())).encode() + b"\n",
     np.round(thousand * 0.255).astype(np.uint8))
dump("white-65535.pgm", b"P5 6 4 65535\n" + (grey.astype(">u2") * 257).tobytes(), grey)
dump("bits.pbm", b"P4 6 4\n" + np.packbits(grey > 50, axis=1).tobytes(), np.where(grey > 50, 0, 255).astype(np.uint8))

# PAM
def pam(array, white, kind=None):
    array = array.reshape(HEIGHT, WIDTH, -1)
    lines = [f"WIDTH {WIDTH}", f"HEIGHT {HEIGHT}", f"DEPTH {array.shape[2]}", f"MAXVAL {white}"]
    lines += [f"TUPLTYPE {kind}"] if kind else ["# of no type"]
    return "\n".join(["P7"] + lines + ["ENDHDR\n"]).encode() + array.tobytes()


dump("colour.pam", pam(rgb, 255, "RGB"), rgb)
dump("no-type.pam", pam(rgb, 255), rgb)
dump("alpha.pam", pam(np.concatenate([rgb, alpha], 2), 255, "RGB_ALPHA"), rgb)
dump("grey.pam", pam(grey, 255, "GRAYSCALE"), grey)
dump("grey-alpha.pam", pam(np.concatenate([grey[..., None], alpha], 2), 255, "GRAYSCALE_ALPHA"), grey)
dump("bits.pam", pam((grey > 50).astype(np.uint8), 1, "BLACKANDWHITE"), np.where(grey > 50, 255, 0).astype(np.uint8))
dump("colour-16.pam", pam(rgb.astype(">u2") * 257, 65535, "RGB"), rgb)

# Sun raster: rows of an even number of bytes; blue, green, red. (Of rows as runs, and of red, green, blue, OpenCV reads none.)
def sun(bits, data, colours=b""):
    return struct.pack(">8I", 0x59A66A95, WIDTH, HEIGHT, bits, len(data), 1, 1 if colours else 0, len(colours)) + colours + data


packed = np.pad(np.packbits(grey > 50, axis=1), ((0, 0), (0, 1)))
dump("colour.ras", sun(24, rgb[..., ::-1].tobytes()), rgb)
dump("grey.ras", sun(8, grey.tobytes()), grey)
dump("bits.ras", sun(1, packed.tobytes()), np.where(grey > 50, 0, 255).astype(np.uint8))  # a bit that is set is black
reds = bytes([10, 200]), bytes([30, 90]), bytes([50, 0])  # what a bit stands for: red, green, blue
dump("bits-of-colours.ras", sun(1, packed.tobytes(), b"".join(reds)),
     np.stack([np.where(grey > 50, two[1], two[0]) for two in reds], axis=2).astype(np.uint8))

# Light
light = (rgb.astype(np.float32) / 255) ** 2
light[0, 0] = [7, -1, np.nan]  # whiter than white, blacker than black, nothing
light[1, 1] = [0.001, 0.002, 0.003]
dump("little.pfm", b"PF\n6 4\n-1.0\n" + light[::-1].astype("<f4").tobytes(), shown(np.nan_to_num(light)))
dump("big.pfm", b"PF\n6 4\n1.0\n" + light[::-1].astype(">f4").tobytes(), shown(np.nan_to_num(light)))
dump("grey.pfm", b"Pf\n6 4\n-1.0\n" + light[::-1, :, 1].astype("<f4").tobytes(), shown(light[..., 1]))


def rgbe(values):
    """Radiance: a common exponent of three."""
    largest = values.max(axis=2)
    _, exponent = np.frexp(largest)
    mantissa = np.floor(values * np.ldexp(1.0, 8 - exponent)[..., None]).astype(np.uint8)
    coded = np.concatenate([mantissa, (exponent + 128)[..., None].astype(np.uint8)], axis=2)
    return coded, mantissa * np.ldexp(1.0, exponent - 8)[..., None]


coded, decoded = rgbe(np.clip(np.nan_to_num(light), 0, None))
header = b"#?RADIANCE\n# a comment\nFORMAT=32-bit_rle_rgbe\n\n-Y 4 +X 6\n"
dump("colour.hdr", header + coded.tobytes(), shown(decoded))
coded, decoded = rgbe(np.repeat(light[1:2], 2, axis=1))  # from 8 pixels on, rows may be of runs: here 12×1
row = b"".join(bytes([12]) + coded[0, :, c].tobytes() for c in range(4))
dump("runs.hdr", b"#?RGBE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 12\n" + bytes([2, 2, 0, 12]) + row, shown(decoded))


def attribute(name, kind, data):
    return name.encode() + b"\0" + kind.encode() + b"\0" + struct.pack("<i", len(data)) + data


def exr(channels, kind, compression):
    """channels: name → H×W, in the order of names; one row a block. openexr.com, "OpenEXR File Layout"."""
    names = b"".join(name.encode() + b"\0" + struct.pack("<iBxxxii", kind, 0, 1, 1) for name in channels)
    window = struct.pack("<4i", 3, 2, 3 + WIDTH - 1, 2 + HEIGHT - 1)
    start = struct.pack("<ii", 20000630, 2) + attribute("channels", "chlist", names + b"\0")
    start += attribute("compression", "compression", bytes([compression])) + attribute("dataWindow", "box2i", window)
    start += attribute("displayWindow", "box2i", window) + attribute("lineOrder", "lineOrder", b"\0")
    start += attribute("pixelAspectRatio", "float", struct.pack("<f", 1)) + attribute("screenWindowCenter", "v2f", bytes(8))
    start += attribute("screenWindowWidth", "float", struct.pack("<f", 1)) + b"\0"
    blocks = []
    for row in range(HEIGHT):
        data = b"".join(values[row].tobytes() for values in channels.values())
        if compression == 2:  # ZIP of one row: even bytes before odd ones, then differences
            parted = np.frombuffer(data[0::2] + data[1::2], np.uint8).astype(int)
            parted[1:] = np.diff(parted) + 128
            packed = zlib.compress((parted & 255).astype(np.uint8).tobytes())
            data = packed if len(packed) < len(data) else data
        blocks.append(struct.pack("<ii", 2 + row, len(data)) + data)
    at, offsets = len(start) + 8 * HEIGHT, b""
    for block in blocks:
        offsets += struct.pack("<Q", at)
        at += len(block)
    return start + offsets + b"".join(blocks)


FLOAT, HALF = 2, 1
planes = {name: light[..., c].astype("<f4") for name, c in (("B", 2), ("G", 1), ("R", 0))}
dump("colour.exr", exr(planes, FLOAT, 0), shown(np.nan_to_num(light)))
dump("grey.exr", exr({"Y": light[..., 1].astype("<f4")}, FLOAT, 0), shown(light[..., 1]))
calm = np.repeat(np.repeat(light[3:4, 3:4], HEIGHT, 0), WIDTH, 1)
halves = {"A": np.full((HEIGHT, WIDTH), 0.5, "<f2"), **{name: calm[..., c].astype("<f2") for name, c in (("B", 2), ("G", 1), ("R", 0))}}
dump("halves.exr", exr(halves, HALF, 2), shown(np.stack([halves[c].astype(np.float32) for c in "RGB"], axis=2)))

# TIFF: floating point from 0 to 1 as it is shown, and 16 bits
fraction = rgb.astype(np.float32)[..., 1] / 255
fraction[0, :3] = [2, -1, np.nan]
dump("fractions.tif", saved(fraction, "TIFF"), np.round(255 * np.clip(np.nan_to_num(fraction), 0, 1)).astype(np.uint8))
dump("grey-16.tif", saved((grey.astype(np.uint16) << 8) + 77, "TIFF"), grey)



def tiff(array, bits, photometric, sample_format):
    """One strip, little endian (TIFF 6.0, section 2)."""
    samples = 1 if array.ndim == 2 else array.shape[2]
    data = array.tobytes()
    at = 8 + len(data) + len(data) % 2
    tags = {256: WIDTH, 257: HEIGHT, 258: bits, 259: 1, 262: photometric, 273: 8, 277: samples, 278: HEIGHT, 279: len(data),
            339: sample_format}
    behind = at + 2 + 12 * len(tags) + 4
    directory, more = struct.pack("<H", len(tags)), b""
    for tag, value in tags.items():
        if tag in (258, 339) and samples > 1:  # one for each sample
            directory += struct.pack("<HHII", tag, 3, samples, behind + len(more))
            more += struct.pack(f"<{samples}H", *[value] * samples)
        else:
            directory += struct.pack("<HHII", tag, 4 if tag == 279 else 3, 1, value)
    return b"II*\0" + struct.pack("<I", at) + data + bytes(len(data) % 2) + directory + bytes(4) + more


BLACK_IS_0, RGB, FLOATING = 1, 2, 3
dump("colour-fractions.tif", tiff((rgb / 255).astype("<f4"), 32, RGB, FLOATING), rgb)
dump("doubles.tif", tiff(grey / 255, 64, BLACK_IS_0, FLOATING), grey)
dump("fractions-white-is-0.tif", tiff((1 - grey / 255).astype("<f4"), 32, 0, FLOATING), grey)
dump("two-pages.tif", saved(grey, "TIFF", save_all=True, append_images=[Image.fromarray(255 - grey)]), grey)
dump("white-is-0.tif", tiff((255 - grey).astype("<u2") * 257, 16, 0, 1), grey)



def big_tiff(array):
    """16 bits, grey, big endian (bigtiff.org)."""
    tags = {256: WIDTH, 257: HEIGHT, 258: 16, 259: 1, 262: BLACK_IS_0, 273: 16, 277: 1, 278: HEIGHT, 279: 2 * array.size}
    entries = b"".join(struct.pack(">HHQQ", tag, 16, 1, value) if tag < 258 else struct.pack(">HHQHHI", tag, 3, 1, value, 0, 0)
                       for tag, value in tags.items())
    head = b"MM\0+" + struct.pack(">HHQ", 8, 0, 16 + 2 * array.size)
    return head + array.astype(">u2").tobytes() + struct.pack(">Q", len(tags)) + entries + bytes(8)


dump("big.tif", big_tiff(grey.astype(np.uint16) * 257), grey)

with open("expected.json", "w") as file:
    json.dump(expected, file, indent=0)
    file.write("\n")
