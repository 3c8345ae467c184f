#!/usr/bin/env bash
# What the README states about speed, memory and promptness, measured again: ./dev bench [REPEATS]
# Prints medians; window and command line take turns, so that a machine that drifts does not favour either.
set -euo pipefail
build=$1
repeats=${2:-3}
epochs=${PITFALL_BENCH_EPOCHS:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
cli=$build/app/pitfall-cli

in_window() {  # FILE EPOCHS [OPTION ...]: one run in a real window under Xvfb
    xvfb-run -a -s "-screen 0 1600x1000x24" sh -c "exec $build/tests/bench/bench_window --epochs $2 ${*:3} --from-start \$(date +%s%N)" >"$1"
}
on_command_line() {  # FOLDER EPOCHS
    "$cli" train --preset quick --set training.epochs="$2" --out "$1" --json >"$1.json"
}

"$cli" doctor
in_window "$work/warm.json" 1   # the program and the data are in the file cache from here on

rm -rf "$XDG_CACHE_HOME"
in_window "$work/quick.json" "$(grep -o '"epochs": *[0-9]*' "$(dirname "$0")/../../resources/presets/quick.json" | grep -o '[0-9]*$')"
for i in $(seq "$repeats"); do
    in_window "$work/window.$i.json" "$epochs"
    on_command_line "$work/cli.$i" "$epochs"
    in_window "$work/kept.$i.json" "$epochs" --keep
done
in_window "$work/scrub.json" "$epochs" --scrub
in_window "$work/map.json" "$epochs" --map 10000
QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench_window" --machine 60 >"$work/machine.json"
/usr/bin/time -v "$cli" train --preset quick --set data.train=60000 --set data.validation=0 --out "$work/all" --json \
    >"$work/all.json" 2>"$work/all.time"

/usr/bin/python3 - "$work" "$repeats" <<'PYTHON'
import json, statistics, sys

work, repeats = sys.argv[1], int(sys.argv[2])
load = lambda name: json.loads(open(f"{work}/{name}").read().splitlines()[-1])
quick = load("quick.json")
window = [load(f"window.{i}.json") for i in range(1, repeats + 1)]
report = [load(f"cli.{i}.json") for i in range(1, repeats + 1)]
cli = [r["seconds"] - r["measuring_seconds"] for r in report]   # loading, steps and live evaluations, as in the window
speed = [r["images_per_second"] for r in report]
median = lambda key: statistics.median(w[key] for w in window)
peak = next(int(l.split()[-1]) for l in open(f"{work}/all.time") if "Maximum resident" in l) / 1024
print(f"preset quick, nothing kept from before")
print(f"  command to window              {quick['window_seconds']:6.2f} s      (goal 1.5)")
print(f"  Run to first live picture      {quick['first_live_seconds']:6.2f} s      (goal 2)")
print(f"  path complete                  {quick['run_seconds']:6.1f} s      (goal 60; {quick['evaluations']} evaluations, {quick['baselines']} baselines)")
print(f"  final probes measured          {quick['whole_seconds']:6.1f} s")
print(f"training at full speed, all four views open, medians of {repeats}")
print(f"  event loop late, 99th perc.    {median('late_ms_p99'):6.1f} ms     (goal 16; {window[0]['heartbeats']} beats of 5 ms)")
print(f"  event loop late, maximum       {max(w['late_ms_max'] for w in window):6.1f} ms     (goal 50; the largest of all)")
machine = load("machine.json")
print(f"  the machine itself             {machine['late_ms_p99']:6.1f} ms, maximum {machine['late_ms_max']:.1f} ms: an empty event loop beside two busy threads")
print(f"  run in the window              {median('run_seconds'):6.1f} s      ({median('frames'):.0f} frames)")
print(f"  same run on the command line   {statistics.median(cli):6.1f} s      ({statistics.median(speed):.0f} images/s while training)")
print(f"  the window costs               {100 * (median('run_seconds') / statistics.median(cli) - 1):6.1f} %      (goal 10)")
kept = statistics.median(load(f"kept.{i}.json")["run_seconds"] for i in range(1, repeats + 1))
print(f"  keeping the run safe costs     {100 * (kept / median('run_seconds') - 1):6.1f} %      (goal 1; {kept:.1f} s, every ten seconds; ./dev bench autosave measures it more closely)")
scrub = load("scrub.json")
for name, label in (("scrub_in_training", "while it trains"), ("scrub_at_rest", "at rest        ")):
    s = scrub[name]
    print(f"timeline dragged, {label}: every view there after {s['ms_median']:.0f} ms (median), {s['ms_p95']:.0f} ms (95th perc.), {s['ms_max']:.0f} ms (max)   (goal 50; {s['moments']} moments)")
moving = load("map.json")
print(f"t-SNE of 10,000 test images moving all the while: event loop late {moving['late_ms_p99']:.1f} ms (99th perc.), {moving['late_ms_max']:.0f} ms (max)   (goal 16); drawn {moving['map_frames_per_second']:.0f} times a second   (goal 60; {moving['map_layouts_per_second']:.0f} layouts a second)")
print(f"train on 60,000 images, peak memory {peak:6.0f} MiB   (goal 1536)")
PYTHON
