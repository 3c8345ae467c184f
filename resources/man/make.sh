#!/bin/sh
# make.sh TEMPLATE PROGRAM DOCS: writes the manual page to standard output. The line @HELP@ of the template becomes what
# the program says of its options itself, so that the page is never behind it; @DOCS@ the folder of its documents.
set -eu
template=$1 program=$2 docs=$3
here=$(dirname "$0")

help_of_window() { QT_QPA_PLATFORM=offscreen "$program" --help 2>/dev/null | awk -f "$here/options.awk"; }

help_of_commands() {
    "$program" --help-all | awk -v program="$program" -v self="$here/commands.awk" -f "$here/commands.awk"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case "$template" in
*pitfall-cli.1.in) help_of_commands >"$work/help" ;;
*) help_of_window >"$work/help" ;;
esac
[ -s "$work/help" ] || { echo "make.sh: $program says nothing of its options" >&2; exit 1; }
sed -e "/^@HELP@\$/{r $work/help
d}" -e "s|@DOCS@|$docs|" "$template"
