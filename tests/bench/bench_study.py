"""BUILD [--kills 10] [--networks 30]: studies of small networks on Fashion-MNIST.

1. A study whose runner is killed (SIGKILL) at random moments and begun again each time: in the end every network is
   there, and none that was finished was trained again.
2. The same study by one job on one core, by one job on all, and by two, in turns, three times each: how much faster
   are two?
"""
import argparse
import json
import os
import pathlib
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time

STUDY = {
    "base": {
        "data": {"train": 2000, "validation": 500, "test": 1000},
        "network": {"stages": [{"channels": 8, "kernel": 5, "stride": 4}]},
        "training": {"epochs": 2},
        "probe": {"evaluations": 2, "bootstrap": 200},
    },
    "vary": {"training.learning_rate": {"min": 0.0003, "max": 0.01, "log": True}},
    "sampling": "latin",
    "seed": 1,
}


def study_file(folder, networks):
    path = folder / f"study{networks}.json"
    path.write_text(json.dumps({**STUDY, "count": networks}))
    return path


def command(cli, file, out, jobs):
    return [cli, "study", "run", file, "--out", out, "--jobs", str(jobs)]


def records(out):
    """Inode and time of every record: written anew, a file is another one."""
    found = {}
    for path in (out / "networks").glob("*.json"):
        status = path.stat()
        found[path.name] = (status.st_ino, status.st_mtime_ns)
    return found


def fill_the_cache_of_baselines(cli, folder):
    subprocess.run(command(cli, study_file(folder, 1), folder / "warm", 1), stdout=subprocess.DEVNULL, check=True)


def killed(cli, folder, networks, kills):
    file, out = study_file(folder, networks), folder / "killed"
    chance = random.Random(7)
    seen = {}
    done_at = []
    for _ in range(kills):
        runner = subprocess.Popen(command(cli, file, out, 2), stdout=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0.3, 6))
        finished = runner.poll() is not None
        if not finished:
            os.kill(runner.pid, signal.SIGKILL)
        runner.wait()
        now = records(out)
        changed = [name for name in seen if now.get(name) != seen[name]]
        if changed:
            sys.exit(f"trained again or lost: {changed}")
        seen = now
        done_at.append(len(now))
        if finished:
            sys.exit("the study was done before it was killed often enough; ask for more networks")
    subprocess.run(command(cli, file, out, 2), stdout=subprocess.DEVNULL, check=True)
    now = records(out)
    changed = [name for name in seen if now.get(name) != seen[name]]
    states = [json.loads((out / "networks" / name).read_text())["state"] for name in now]
    print(f"killed {kills} times, with {done_at} networks done; in the end {len(now)} of {networks}, "
          f"{states.count('finished')} finished, {len(changed)} trained again")
    if changed or len(now) != networks or states.count("finished") != networks:
        sys.exit(1)


def speed(cli, folder, networks):
    file = study_file(folder, networks)
    ways = {"one job on one core": (1, ["taskset", "-c", "0"]), "one job": (1, []), "two jobs": (2, [])}
    seconds = {way: [] for way in ways}
    for repeat in range(3):
        for way, (jobs, before) in ways.items():
            start = time.monotonic()
            subprocess.run(before + command(cli, file, folder / f"{way}-{repeat}", jobs), stdout=subprocess.DEVNULL,
                           check=True)
            seconds[way].append(time.monotonic() - start)
    medians = {way: statistics.median(measured) for way, measured in seconds.items()}
    for way, measured in seconds.items():
        print(f"{networks} networks by {way}: {medians[way]:.1f} s, two jobs are "
              f"{medians[way] / medians['two jobs']:.2f} times as fast (median of {[round(s, 1) for s in measured]})")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("build")
    options.add_argument("--kills", type=int, default=10)
    options.add_argument("--networks", type=int, default=30)
    chosen = options.parse_args()
    cli = pathlib.Path(chosen.build).resolve() / "app" / "pitfall-cli"
    with tempfile.TemporaryDirectory() as folder:
        fill_the_cache_of_baselines(cli, pathlib.Path(folder))
        killed(cli, pathlib.Path(folder), chosen.networks, chosen.kills)
        speed(cli, pathlib.Path(folder), 8)


if __name__ == "__main__":
    main()
