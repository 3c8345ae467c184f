#!/usr/bin/env bash
# run.sh BUILD [TARGET…] [SECONDS [AT_ONCE]]: every fuzz target (or some) for so many seconds (60), so many at once (1), from
# its seeds and what earlier runs kept in BUILD/corpus; if there is none, from corpus.tar.gz (keep.sh). Prints a line of
# figures for each; fails if there are findings, which are left in BUILD/findings, and begins no other target after one.
set -euo pipefail
build=$1 targets=() seconds=60 atOnce=1
shift
while [[ ${1:-} == [a-z]* ]]; do targets+=("$1") && shift; done
seconds=${1:-$seconds} atOnce=${2:-$atOnce}

kept=$(dirname "$(readlink -f "$0")")/corpus.tar.gz
if [ ! -d "$build/corpus" ] && mkdir -p "$build/corpus" && [ -f "$kept" ]; then tar -xzf "$kept" -C "$build/corpus"; fi
mkdir -p "$build/findings"
rm -rf "$build/seeds"
"$build/tests/fuzz/seeds" "$build/seeds"

longest() {  # bytes of an input; CIFAR and STL have records of thousands
    case "$1" in
    cifar | stl | svhn | recognise) echo 131072 ;;
    picture | folder | patches | idx | npz | pack) echo 16384 ;;
    *) echo 8192 ;;
    esac
}

figure() { sed -n "s/^stat::$2: *//p" "$1" | tail -1; }

# The figures end with the processor's seconds: where many run at once, each has less of it than of time.
fuzz() {
    local target=$1 log=$build/findings/$1.log TIMEFORMAT='%U %S'
    mkdir -p "$build/corpus/$target"
    if ! { time "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=25 -max_len="$(longest "$target")" \
        -rss_limit_mb=2048 -malloc_limit_mb=640 -print_final_stats=1 -artifact_prefix="$build/findings/$target-" \
        "$build/corpus/$target" "$build/seeds/$target" >"$log" 2>&1; } 2>"$log.time"; then
        echo "fuzz_$target found something:" >&2
        grep -aE 'ERROR|SUMMARY|fuzz: |runtime error|Test unit written|what\(\)' "$log" >&2 || tail -n 20 "$log" >&2
        return 1
    fi
    local last
    last=$(grep -aE '^#[0-9]+' "$log" | tail -1)
    printf '%-12s %5s s %5.0f s of processor %10s executions %6s edges %6s features %5s MB\n' "$target" "$seconds" \
        "$(awk '{ print $1 + $2 }' "$log.time")" "$(figure "$log" number_of_executed_units)" \
        "$(sed -E 's/.*cov: ([0-9]+).*/\1/' <<<"$last")" "$(sed -E 's/.*ft: ([0-9]+).*/\1/' <<<"$last")" "$(figure "$log" peak_rss_mb)"
}

mkdir -p "$build/seeds/cache" # begins with a whole file of its own
if [ ${#targets[@]} = 0 ]; then
    for program in "$build"/tests/fuzz/fuzz_*; do targets+=("${program##*/fuzz_}"); done
fi
for target in "${targets[@]}"; do
    [ -x "$build/tests/fuzz/fuzz_$target" ] || { echo "fuzz: there is no target \"$target\"" >&2; exit 2; }
done
found=0 running=()
for target in "${targets[@]}"; do
    if [ "$(jobs -pr | wc -l)" -ge "$atOnce" ]; then wait -n || found=1; fi
    [ "$found" = 0 ] || break
    fuzz "$target" &
    running+=("$!")
done
for job in "${running[@]}"; do wait "$job" || found=1; done
exit "$found"
