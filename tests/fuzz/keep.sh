#!/usr/bin/env bash
# keep.sh BUILD: writes corpus.tar.gz beside this file, with which run.sh begins where there is no corpus yet: the smallest
# inputs of BUILD/corpus that reach all that they reach beyond the seeds.
set -euo pipefail
build=$1 here=$(dirname "$(readlink -f "$0")")
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
"$build/tests/fuzz/seeds" "$kept"
for program in "$build"/tests/fuzz/fuzz_*; do
    target=${program##*/fuzz_}
    mkdir -p "$kept/$target"
    find "$kept/$target" -type f >"$kept/seeds"
    "$program" -merge=1 -max_len=131072 "$kept/$target" "$build/corpus/$target" >"$build/findings/$target-merge.log" 2>&1
    xargs -r -d '\n' rm <"$kept/seeds"
done
rm "$kept/seeds"
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$kept" -czf "$here/corpus.tar.gz" .
