#!/usr/bin/python3
"""How fast `pitfall-cli embed` makes t-SNE maps, beside other programs, and how good they are: ./dev bench embed [REPEATS]

Fashion-MNIST, the first 10,000 training images (and all 60,000), reduced to 50 principal components. All programs take
turns, so that a machine that drifts favours none; medians. Seconds are of the whole process for Pitfall (reading,
neighbours, iterations, writing; libraries loaded from the file cache), and of the computation alone for others. KL
and recall are computed here, by one program for all maps. Then a map as in the window, of 2,000 test images' features
after one epoch and after two: how soon the first layout is there, and how soon new features have been followed.
"""
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
from sklearn.manifold import TSNE
from sklearn.manifold._t_sne import _joint_probabilities_nn
from sklearn.neighbors import NearestNeighbors

IMAGES = "/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz"
PERPLEXITY, ITERATIONS, JOBS = 30, 750, os.cpu_count()


def features(count):
    with gzip.open(IMAGES) as file:
        pixels = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784)[:count].astype(np.float64) / 255
    pixels -= pixels.mean(0)
    axes = np.linalg.eigh(pixels.T @ pixels)[1][:, :-51:-1]
    return np.ascontiguousarray(pixels @ axes, dtype=np.float32)


class Judge:
    """Divergence and recall of maps of some features."""

    def __init__(self, x):
        finder = NearestNeighbors(n_neighbors=3 * PERPLEXITY, n_jobs=JOBS).fit(x)
        distances, self.near = finder.kneighbors()
        self.near = self.near[:, :10]
        graph = finder.kneighbors_graph(mode="distance")
        graph.data **= 2
        self.p = _joint_probabilities_nn(graph, PERPLEXITY, 0).tocoo()

    def divergence(self, y):
        y = y.astype(np.float64)
        z = -float(len(y))
        for i in range(0, len(y), 1000):
            z += (1 / (1 + (y[i:i + 1000, None, 0] - y[None, :, 0]) ** 2 + (y[i:i + 1000, None, 1] - y[None, :, 1]) ** 2)).sum()
        squared = ((y[self.p.row] - y[self.p.col]) ** 2).sum(1)
        return float((self.p.data * np.log(np.maximum(self.p.data, 1e-300) * (1 + squared) * z)).sum())

    def recall(self, y):
        found = NearestNeighbors(n_neighbors=10).fit(y).kneighbors(return_distance=False)
        return float(np.mean([len(set(a) & set(b)) for a, b in zip(self.near, found)]) / 10)


def pitfall(cli, work, x):
    np.save(f"{work}/x.npy", x)
    command = [cli, "embed", "--input", f"{work}/x.npy", "--out", f"{work}/y.npy", "--method", "tsne", "--perplexity",
               str(PERPLEXITY), "--iterations", str(ITERATIONS), "--json"]
    begin = time.perf_counter()
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    seconds = time.perf_counter() - begin
    return seconds, np.load(f"{work}/y.npy"), json.loads(out.splitlines()[-1])["kl"]


def scikit_learn(x):
    begin = time.perf_counter()
    machine = TSNE(perplexity=PERPLEXITY, n_iter=ITERATIONS, init="pca", learning_rate="auto", n_jobs=JOBS, random_state=1)
    y = machine.fit_transform(x)
    return time.perf_counter() - begin, y, machine.kl_divergence_


def live(build, work):
    """bench_maps on stage 1's features of preset quick's network after one epoch and after two."""
    files = []
    folder = tempfile.mkdtemp(dir=work)
    for epochs in (1, 2):
        run = f"{folder}/run{epochs}"
        files.append(f"{run}.npy")
        quiet = {"check": True, "stdout": subprocess.DEVNULL}
        subprocess.run([f"{build}/app/pitfall-cli", "train", "--preset", "quick", "--set", "data.test=2000", "--set",
                        f"training.epochs={epochs}", "--out", run], **quiet)
        subprocess.run([f"{build}/app/pitfall-cli", "features", run, "--split", "test", "--out", files[-1],
                        "--labels", f"{run}.labels.npy"], **quiet)
    out = subprocess.run([f"{build}/tests/bench/bench_maps", *files], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(out.stdout)


def report_live(runs):
    middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    print(f"live map, {runs[0]['points']:,} × {runs[0]['dimension']:,}, medians of {len(runs)}")
    print(f"  first layout, 300 iterations   {middle['first_seconds']:.2f} s   (goal 0.5; recall10 "
          f"{middle['first_recall']:.3f}, left alone {middle['settled_recall']:.3f})")
    print(f"  warm start, 50 iterations      {middle['warm_seconds']:.2f} s   (goal 0.3; {middle['warm_features_seconds']:.2f} s of it "
          f"neighbours; recall10 {middle['warm_recall']:.3f}, left alone {middle['warm_settled_recall']:.3f})")


def report(name, runs, judge):
    seconds = statistics.median(run[0] for run in runs)
    y, own = runs[-1][1:]
    divergence, recall = judge.divergence(y), judge.recall(y)
    print(f"  {name:<14} {seconds:8.2f} s   KL {divergence:.3f} (says {own:.3f})   recall10 {recall:.3f}   "
          f"each {' '.join('%.2f' % run[0] for run in runs)}", flush=True)
    return seconds, divergence, recall


def main():
    cli = sys.argv[1] + "/app/pitfall-cli"
    if "OPENBLAS_CORETYPE" not in os.environ:  # the peers shall have the kernels that Pitfall chooses
        doctor = json.loads(subprocess.check_output([cli, "doctor", "--json"]))
        os.environ["OPENBLAS_CORETYPE"] = doctor["blas_kernels"]
        os.execv(sys.executable, [sys.executable, *sys.argv])
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as work:
        x = features(10000)
        pitfall(cli, work, x[:1000])  # the program and its libraries are in the file cache from here on
        ours, theirs = [], []
        for _ in range(repeats):
            ours.append(pitfall(cli, work, x))
            theirs.append(scikit_learn(x))
        judge = Judge(x)
        print(f"10,000 × 50, {ITERATIONS} iterations, {JOBS} cores, medians of {repeats}")
        a = report("Pitfall", ours, judge)
        b = report("scikit-learn", theirs, judge)
        print(f"  times as fast  {b[0] / a[0]:8.1f}     (goal 7.5)")
        print(f"  KL             {100 * (a[1] / b[1] - 1):+8.1f} %   (goal +1 at most)")
        print(f"  recall10       {100 * (a[2] / b[2] - 1):+8.1f} %   (goal -1 at least)")
        print("  FIt-SNE, openTSNE, Multicore-TSNE are not packaged in Debian 12")
        x = features(60000)
        print(f"60,000 × 50, medians of {repeats}   (goal 17 s)")
        runs = [pitfall(cli, work, x) for _ in range(repeats)]
        report("Pitfall", runs, Judge(x))
        live(sys.argv[1], work)  # brings its programs into the file cache
        report_live([live(sys.argv[1], work) for _ in range(repeats)])


main()
