#!/usr/bin/env bash
# make.sh BUILD: packs what is built in BUILD into build/package/pitfall_*.deb, and checks it with the tools that Debian
# and its desktops check packages with. ./dev package
set -euo pipefail
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
rm -rf build/package
mkdir -p build/package
log=build/package/cpack.log
cpack --config "$build/CPackConfig.cmake" -B build/package >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
rm -rf build/package/_CPack_Packages
package=$(echo build/package/*.deb)

contents=$(mktemp -d)
trap 'rm -rf "$contents"' EXIT
dpkg-deb --extract "$package" "$contents"
share=$contents/usr/share
desktop-file-validate "$share"/applications/*.desktop
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
for page in "$share"/man/man1/*.gz; do
    zcat "$page" | mandoc -Tlint -W warning
done
# The id in the program is that of the desktop file, or its windows have neither name nor icon under Wayland.
id=$(basename "$share"/applications/*.desktop .desktop)
grep -q "setDesktopFileName(QStringLiteral(\"$id\"))" app/main.cpp || { echo "app/main.cpp does not name $id" >&2; exit 1; }
# A package from outside Debian answers to no bug of Debian's.
lintian --allow-root --suppress-tags initial-upload-closes-no-bugs --fail-on error,warning "$package"
dpkg-deb --info "$package" | sed -n 's/^ \(Version\|Installed-Size\|Depends\|Recommends\|Suggests\)/\1/p'
echo "$package: $(($(stat -c %s "$package") / 1024)) KiB"
