#!/usr/bin/env bash
# lessons.sh TST_LESSONS: pictures of every step of every lesson, as a class sees them, one sheet for each lesson. The test
# that walks the lessons does so at full length, in the real window: ./dev screenshots
set -euo pipefail
walk=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
pictures=$(mktemp -d)
trap 'rm -rf "$pictures"' EXIT

QT_QPA_PLATFORM=offscreen PITFALL_WHOLE_LESSONS=1 PITFALL_LESSON_PICTURES=$pictures "$walk" walkEveryStep
for lesson in "$here"/../lessons/*.md; do
    name=$(basename "$lesson" .md)
    [ "$name" = README ] && continue
    montage $(ls "$pictures/$name"-[0-9].png) -tile 2x -geometry 800x500+6+6 -background '#888888' miff:- |
        convert - +dither -colors 128 "png8:$here/lesson-$name.png"
done
