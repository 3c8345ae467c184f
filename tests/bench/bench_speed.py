"""BUILD [PART ...] [--repeats 3] [--keep]: speed beside the same work in PyTorch and scikit-learn.

Parts: joint, busy, greedy, encode, probe, live, start, memory (all, if none is named). Pitfall and its peer take turns,
so that a machine that drifts favours neither; what is compared are medians. The peer (peer_speed.py) is measured with 1
and 2 threads, with and without channels-last memory, and its best counts. `busy` is `joint` while another process keeps
one core busy. Prints each figure with its goal, and what became slower than in the last kept result of a machine of the
same kind by more than a tenth. --keep writes tests/bench/results/DATE-COMMIT.json.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
RESULTS = HERE / "results"
STEP_SECONDS = 4
GREEDY_EPOCHS = 3
# Multiplications and additions of one image through a step of the reference network, none counted that no one needs:
# forward, weight gradients and data gradients of 1→32 5×5/2 (no data gradient of the encoder's) and 32→64 3×3/2.
FLOPS = 2 * (5 * 196 * 32 * 25 + 6 * 49 * 64 * 288)
PARTS = ["joint", "busy", "greedy", "encode", "probe", "live", "start", "memory"]
# name: (goal, whether more is better)
GOALS = {"joint_ratio": (2.0, True), "joint_share_of_peak": (0.5, True), "busy_ratio_to_two_threads": (4.0, True),
         "greedy_ratio": (3.0, True), "probe_ratio": (5.0, True), "live_share": (0.15, False),
         "start_seconds": (0.4, False), "memory_mib": (1536, False)}


class Bench:
    def __init__(self, build, repeats, folder):
        self.bench = build / "tests/bench/bench_speed"
        self.cli = build / "app/pitfall-cli"
        self.repeats = repeats
        self.folder = folder
        self.values = {}

    def run(self, command, **more):
        done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, check=True, **more)
        return json.loads(done.stdout.splitlines()[-1])

    def ours(self, *what):
        return self.run([self.bench, *what])

    def peer(self, *what):
        return self.run(["/usr/bin/python3", HERE / "peer_speed.py", *what])

    def peer_ways(self):
        return {f"{threads} thread{'s' * (threads > 1)}{', channels last' * last}":
                ["--threads", str(threads)] + ["--channels-last"] * last
                for threads in (1, 2) for last in (False, True)}

    def alternate(self, what, number, key):
        """Medians of Pitfall and of each way of the peer, measured in turns."""
        measured = {"pitfall": []}
        for _ in range(self.repeats):
            measured["pitfall"].append(self.ours(what, *number)[key])
            for way, options in self.peer_ways().items():
                measured.setdefault(way, []).append(self.peer(what, *number, *options)[key])
        return {way: statistics.median(values) for way, values in measured.items()}

    def note(self, name, value):
        self.values[name] = value

    def joint(self):
        speed = self.alternate("joint", [STEP_SECONDS], "images_per_second")
        peak = max(self.ours("peak")["gflops"], self.peer("peak", "--threads", "2")["gflops"])
        ours = speed.pop("pitfall")
        self.note("joint_images_per_second", ours)
        self.note("joint_peer", speed)
        self.note("joint_ratio", ours / max(speed.values()))
        self.note("peak_gflops", peak)
        self.note("joint_share_of_peak", ours * FLOPS * 1e-9 / peak)

    def busy(self):
        spinning = subprocess.Popen(["/usr/bin/python3", "-c", "while True: pass"])
        try:
            speed = self.alternate("joint", [STEP_SECONDS], "images_per_second")
        finally:
            spinning.kill()
            spinning.wait()
        ours = speed.pop("pitfall")
        two = max(value for way, value in speed.items() if way.startswith("2"))
        self.note("busy_images_per_second", ours)
        self.note("busy_peer", speed)
        self.note("busy_ratio_to_two_threads", ours / two)
        self.note("busy_ratio_to_best", ours / max(speed.values()))

    def greedy(self):
        seconds = self.alternate("greedy", [GREEDY_EPOCHS], "seconds")
        ours = seconds.pop("pitfall")
        self.note("greedy_seconds", ours)
        self.note("greedy_peer", seconds)
        self.note("greedy_ratio", min(seconds.values()) / ours)

    def encode(self):
        speed = self.alternate("encode", [], "images_per_second")
        ours = speed.pop("pitfall")
        self.note("encode_images_per_second", ours)
        self.note("encode_peer", speed)
        self.note("encode_ratio", ours / max(speed.values()))

    def probe(self):
        """The whole probe of 10,000×1,568 features, five strengths tried, against one fit of the chosen strength."""
        run = self.folder / "probe"
        network = [{"channels": 32, "kernel": 5, "stride": 2}, {"channels": 32, "kernel": 3, "stride": 2}]
        subprocess.run([self.cli, "train", "--out", run, "--set", "network.stages=" + json.dumps(network), "--set",
                        "training.epochs=1", "--set", "probe.evaluations=2", "--set", "probe.final_train=100"],
                       stdout=subprocess.DEVNULL, check=True)
        files = []
        for split in ("train", "validation", "test"):
            subprocess.run([self.cli, "features", run, "--split", split, "--out", run / f"{split}.npy", "--labels",
                            run / f"{split}-labels.npy"], stdout=subprocess.DEVNULL, check=True)
            files += [f"--{split}-features", run / f"{split}.npy", f"--{split}-labels", run / f"{split}-labels.npy"]
        ours, theirs = [], []
        for _ in range(self.repeats):
            ours.append(self.run([self.cli, "probe", *files, "--kind", "linear", "--json"]))
            theirs.append(self.peer("probe", str(run), "--strength", str(ours[-1]["strength"])))
        median = lambda all: statistics.median(one["seconds"] for one in all)
        self.note("probe_seconds", median(ours))
        self.note("probe_peer_seconds", median(theirs))
        self.note("probe_peer_iterations", theirs[0]["iterations"])
        self.note("probe_accuracy", ours[0]["accuracy"])
        self.note("probe_peer_accuracy", theirs[0]["accuracy"])
        self.note("probe_ratio", median(theirs) / median(ours))
        if abs(ours[0]["accuracy"] - theirs[0]["accuracy"]) > 0.01:
            sys.exit(f"the probes do not agree: {ours[0]['accuracy']} and {theirs[0]['accuracy']}")

    def live(self):
        for epochs in (3, 30):
            self.note(f"live_share_{epochs}_epochs", self.ours("live", str(epochs))["share"])
        self.note("live_share", self.values["live_share_30_epochs"])

    def start(self):
        seconds = []
        for _ in range(11):
            begin = time.monotonic()
            subprocess.run([self.cli, "--help"], stdout=subprocess.DEVNULL, check=True)
            seconds.append(time.monotonic() - begin)
        self.note("start_seconds", statistics.median(seconds))

    def memory(self):
        child = subprocess.Popen([self.cli, "train", "--preset", "quick", "--out", self.folder / "all", "--set",
                                  "data.train=60000", "--set", "data.validation=0", "--set", "training.epochs=1"],
                                 stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit("training on 60,000 images failed")
        self.note("memory_mib", usage.ru_maxrss / 1024)


def processor():
    text = pathlib.Path("/proc/cpuinfo").read_text()
    found = {key: re.search(rf"^{key}\s*: (.*)$", text, re.M) for key in ("model name", "cpu family", "model")}
    name = ", ".join(f"{key} {match[1]}" if key != "model name" else match[1] for key, match in found.items() if match)
    return f"{name}, {os.cpu_count()} cores"


def blas_kernel(command):
    """What OpenBLAS says of itself when a program loads it."""
    done = subprocess.run(command, env={**os.environ, "OPENBLAS_VERBOSE": "2"}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    found = re.search(r"Core: (\S+)", done.stdout)
    return found[1] if found else "unknown"


def commit():
    said = subprocess.run(["git", "-C", HERE, "describe", "--always", "--dirty"], stdout=subprocess.PIPE, text=True)
    return said.stdout.strip() or "unknown"


def show(values):
    for name, value in values.items():
        text = json.dumps({k: round(v, 3) for k, v in value.items()}) if isinstance(value, dict) else \
            f"{value:.3f}" if isinstance(value, float) else str(value)
        goal = ""
        if name in GOALS:
            wanted, more = GOALS[name]
            met = value >= wanted if more else value <= wanted
            goal = f"   (goal: at {'least' if more else 'most'} {wanted}; {'met' if met else 'NOT MET'})"
        print(f"{name:28} {text}{goal}")


def last_kept(machine):
    for path in sorted(RESULTS.glob("*.json"), reverse=True):
        kept = json.loads(path.read_text())
        if kept["machine"] == machine:
            return path.name, kept["values"]
    return None, {}


def compare(values, machine):
    name, before = last_kept(machine)
    if not name:
        print("No result of such a machine is kept yet.")
        return
    slower = []
    for key, (_, more) in GOALS.items():
        if key in values and key in before:
            change = values[key] / before[key] if more else before[key] / values[key]
            if change < 0.9:
                slower.append(f"{key} {before[key]:.3f} → {values[key]:.3f}")
    print(f"Against {name}: " + ("worse by more than a tenth: " + ", ".join(slower) if slower else
                                 "nothing is worse by more than a tenth."))


def keep(values, machine, notes):
    """Parts measured one after the other on the same day and commit end up in one file."""
    name = RESULTS / f"{datetime.date.today()}-{commit()}.json"
    RESULTS.mkdir(exist_ok=True)
    before = json.loads(name.read_text())["values"] if name.exists() else {}
    name.write_text(json.dumps({"commit": commit(), "date": str(datetime.date.today()), "machine": machine, **notes,
                                "values": {**before, **values}}, indent=1, ensure_ascii=False) + "\n")
    print(f"kept in {name.relative_to(HERE.parent.parent)}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("parts", nargs="*")
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--keep", action="store_true")
    chosen = options.parse_args()
    if chosen.parts and chosen.parts[-1].isdigit():  # ./dev bench N
        chosen.repeats = int(chosen.parts.pop())
    unknown = set(chosen.parts) - set(PARTS)
    if unknown:
        options.error(f"there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    with tempfile.TemporaryDirectory() as folder:
        doctor = json.loads(subprocess.check_output([chosen.build.resolve() / "app/pitfall-cli", "doctor", "--json"]))
        os.environ.setdefault("OPENBLAS_CORETYPE", doctor["blas_kernels"])  # the peers shall have them too
        bench = Bench(chosen.build.resolve(), chosen.repeats, pathlib.Path(folder))
        notes = {"blas_kernel": blas_kernel([bench.cli, "doctor"]),
                 "peer_blas_kernel": blas_kernel(["/usr/bin/python3", "-c", "import torch; torch.ones(2, 2) @ torch.ones(2, 2)"]),
                 "kernels": bench.ours("peak")["kernels"],
                 "openblas_coretype": os.environ.get("OPENBLAS_CORETYPE", "")}
        machine = processor()
        print(machine, json.dumps(notes))
        for part in chosen.parts or PARTS:
            getattr(bench, part)()
    show(bench.values)
    compare(bench.values, machine)
    if chosen.keep:
        keep(bench.values, machine, notes)


if __name__ == "__main__":
    main()
