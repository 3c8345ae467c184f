"""Prints what tst_shapes::knownAnswer expects: the first training pictures of `shapes` at two settings of its dials,
worked out anew by NumPy from how the data set is described (core/data/shapes.h).
Run: /usr/bin/python3 recipe.py > expected.txt"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from mt19937_64 import MASK, Mt19937_64

SEED, STREAM, PICTURES, SIDE = 1, 0, 20, 28
SETTINGS = {"plain": dict(position=0.2, size=0.2, rotation=0.1, gradient=0.0, texture=0.0),
            "mixed": dict(position=0.7, size=0.5, rotation=1.0, gradient=0.6, texture=0.3)}
grid = np.arange(SIDE)
column, row = np.meshgrid(grid, grid)


class Random:
    def __init__(self, seed, stream):
        z = (seed + (stream + 1) * 0x9E3779B97F4A7C15) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        self.engine = Mt19937_64(z ^ (z >> 31))

    def uniform(self):
        return (self.engine() % 2**24) / 2**24

    def signed(self):
        return 2 * self.uniform() - 1


def polygon(corners):
    """Signed distance: the nearest of all edges; inside if the winding angle is not nought."""
    c = np.array(corners, float)

    def distance(x, y):
        p = np.stack([x, y], -1)[..., None, :]
        a, b = c, np.roll(c, -1, 0)
        t = np.clip(((p - a) * (b - a)).sum(-1) / ((b - a)**2).sum(-1), 0, 1)
        nearest = np.linalg.norm(p - a - t[..., None] * (b - a), axis=-1).min(-1)
        u, v = a - p, b - p
        angle = np.arctan2(u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0], (u * v).sum(-1)).sum(-1)
        return np.where(np.abs(angle) > np.pi, -nearest, nearest)
    return distance


def disc(r, cx=0.0, cy=0.0):
    return lambda x, y: np.hypot(x - cx, y - cy) - r


def box(w, h):
    return polygon([(-w, -h), (w, -h), (w, h), (-w, h)])


def mirrored(right):
    return polygon(right + [(-x, y) for x, y in reversed(right) if x != 0])


turn = np.pi / 5
star = [((0.4 if i % 2 else 1) * np.sin(i * turn), -(0.4 if i % 2 else 1) * np.cos(i * turn)) for i in range(10)]
cross = mirrored([(0.26, -0.95), (0.26, -0.26), (0.95, -0.26), (0.95, 0.26), (0.26, 0.26), (0.26, 0.95)])
lobe = 0.3 * np.sqrt(2)
heart_body = polygon([(0, -0.3), (0.6, 0.3), (0, 0.9), (-0.6, 0.3)])
SHAPES = [
    disc(0.85),
    lambda x, y: np.abs(disc(0.78)(x, y)) - 0.2,
    box(0.7, 0.7),
    polygon([(0, -1), (np.sqrt(3) / 2, 0.5), (-np.sqrt(3) / 2, 0.5)]),
    cross,
    polygon(star),
    lambda x, y: np.maximum(disc(0.98)(x, y), -disc(0.8, 0.5)(x, y)),
    lambda x, y: np.minimum(heart_body(x, y), np.minimum(disc(lobe, 0.3)(x, y), disc(lobe, -0.3)(x, y))),
    box(0.28, 0.95),
    mirrored([(0, -1), (0.8, -0.1), (0.24, -0.1), (0.24, 0.95)]),
]


def smooth(t):
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def picture(shape, random, position, size, rotation, gradient, texture):
    middle = (SIDE - 1) / 2
    stretch = 1 + size * random.uniform()
    radius = 7 * stretch if random.engine() % 2 == 1 else 7 / stretch
    room = position * (SIDE / 2 - radius)
    x, y = middle + room * random.signed(), middle + room * random.signed()
    angle = np.pi * rotation * random.signed()
    dx, dy = (column - x) / radius, (row - y) / radius
    cos, sin = np.cos(angle), np.sin(angle)
    cover = np.clip(0.5 - radius * shape(dx * cos + dy * sin, dy * cos - dx * sin), 0, 1)

    angle = np.pi * random.signed()
    offset, width = 0.6 * random.signed(), 1.6 + 1.2 * random.uniform()
    along = ((column - middle) * np.cos(angle) + (row - middle) * np.sin(angle)) / middle
    step = smooth(0.5 + (along - offset) / width)

    knots = np.array([random.uniform() for _ in range(36)]).reshape(6, 6)
    place = grid * 5 / (SIDE - 1)
    first = np.minimum(place.astype(int), 4)
    weights = np.zeros((SIDE, 6))
    weights[grid, first] = 1 - smooth(place - first)
    weights[grid, first + 1] = smooth(place - first)
    coarse = weights @ knots @ weights.T

    own = 0.02 + 0.98 * (1 - gradient) * (1 - texture)
    mixed = own * cover + 0.98 * (gradient * (1 - texture / 2) * step + texture * (1 - gradient / 2) * coarse)
    return np.floor(255 * mixed + 0.5).astype(int)


for name, dials in SETTINGS.items():
    random = Random(SEED, STREAM)
    for i in range(PICTURES):
        print(name, i, *picture(SHAPES[i % 10], random, **dials).flatten())
