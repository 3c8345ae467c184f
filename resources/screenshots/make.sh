#!/usr/bin/env bash
# The README's pictures, from the real window: ./dev screenshots
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT

shot() {  # NAME THEME WIDTH HEIGHT [LANGUAGE]
    mkdir -p "$settings/$1/Pitfall"
    XDG_CONFIG_HOME=$settings/$1 XDG_CACHE_HOME=$settings/cache \
        xvfb-run -a -s "-screen 0 $3x$4x24" "$program" --preset quick --run --theme "$2" --language "${5:-en}" \
        --screenshot "$here/$1.png"
}
present() {  # NAME THEME WIDTH HEIGHT
    mkdir -p "$settings/$2/Pitfall"
    XDG_CONFIG_HOME=$settings/$2 XDG_CACHE_HOME=$settings/cache \
        xvfb-run -a -s "-screen 0 $3x$4x24" "$program" --preset quick --run --present --theme "$2" \
        --screenshot "$here/$1.png"
}
shot window-light light 1440 900
shot window-dark dark 1440 900
for language in de fr zh_CN; do
    shot "window-$language" light 1440 900 "$language"
done
present presenter-1280 light 1280 720
present presenter-1920 dark 1920 1080
