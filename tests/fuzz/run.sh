#!/usr/bin/env bash
# run.sh BUILD [TARGET] [SECONDS]: every fuzz target (or one) for some seconds (60), from its seeds and what earlier runs
# kept in BUILD/corpus. Prints a line of figures for each; fails at the first finding, which is left in BUILD/findings.
set -euo pipefail
build=$1 only=all seconds=60
shift
[[ ${1:-} == [a-z]* ]] && only=$1 && shift
[ $# -gt 0 ] && seconds=$1

mkdir -p "$build/corpus" "$build/findings"
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

fuzz() {
    local target=$1 log=$build/findings/$1.log
    mkdir -p "$build/corpus/$target"
    if ! "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=25 -max_len="$(longest "$target")" \
        -rss_limit_mb=2048 -malloc_limit_mb=640 -print_final_stats=1 -artifact_prefix="$build/findings/$target-" \
        "$build/corpus/$target" "$build/seeds/$target" >"$log" 2>&1; then
        echo "fuzz_$target found something:" >&2
        grep -aE 'ERROR|SUMMARY|fuzz: |runtime error|Test unit written|what\(\)' "$log" >&2 || tail -n 20 "$log" >&2
        return 1
    fi
    local last
    last=$(grep -aE '^#[0-9]+' "$log" | tail -1)
    printf '%-12s %5s s %10s executions  %6s edges  %6s features  %5s MB\n' "$target" "$seconds" \
        "$(figure "$log" number_of_executed_units)" "$(sed -E 's/.*cov: ([0-9]+).*/\1/' <<<"$last")" \
        "$(sed -E 's/.*ft: ([0-9]+).*/\1/' <<<"$last")" "$(figure "$log" peak_rss_mb)"
}

[ -d "$build/seeds/cache" ] || mkdir -p "$build/seeds/cache" # begins with a whole file of its own
for program in "$build"/tests/fuzz/fuzz_*; do
    target=${program##*/fuzz_}
    [ "$only" = all ] || [ "$only" = "$target" ] || continue
    fuzz "$target"
    found=1
done
[ -n "${found:-}" ] || { echo "fuzz: there is no target \"$only\"" >&2; exit 2; }
