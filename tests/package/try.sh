#!/usr/bin/env bash
# try.sh PACKAGE.deb [PICTURE.png]: installs the package in a Debian 12 that has nothing, trains there from the command
# line and in the window, and takes it away again. Wants root, debootstrap and a network; some minutes. ./dev package --try
set -euo pipefail
package=$(realpath "$1")
picture=${2:-}
root=$(mktemp -d)
chmod 755 "$root"
trap 'umount -q "$root/dev/shm" "$root/proc" || true; rm -rf --one-file-system "$root" "$root.log"' EXIT

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -1)
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }
rm -rf "$root"/etc/apt/sources.list*
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$root/etc/apt/"
cp "$package" "$root/tmp/pitfall.deb"
mkdir -p "$root/dev/shm"
mount -t proc proc "$root/proc"
mount -t tmpfs shm "$root/dev/shm"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
install() { inside apt-get install -y -qq --no-install-recommends "$@" >"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }; }

inside apt-get update -qq
before=$(inside dpkg-query -W | wc -l)
install /tmp/pitfall.deb
echo "installed $(($(inside dpkg-query -W | wc -l) - before)) packages"
inside pitfall-cli doctor
inside pitfall-cli datasets show /usr/share/doc/pitfall/resources --set data.image_size=32 >/dev/null  # pictures are read
inside mkdir -p /root/light/a
inside sh -c 'for i in 1 2 3; do { printf "PF\n2 2\n-1.0\n"; head -c 48 /dev/zero; } >/root/light/a/$i.pfm; done'
inside pitfall-cli datasets show /root/light >/dev/null  # and those that a program of their own decodes
inside pitfall-cli train --preset quick --out /root/run --set training.epochs=2
inside pitfall-cli report /root/run >/dev/null
install xvfb xauth
inside xvfb-run -a -s "-screen 0 1440x900x24" pitfall --preset quick --run --screenshot /root/window.png
inside test -s /root/window.png
[ -z "$picture" ] || cp "$root/root/window.png" "$picture"
inside apt-get purge -y -qq pitfall >/dev/null 2>&1
left=$(inside sh -c 'ls -d /usr/bin/pitfall* /usr/share/*/*[Pp]itfall* 2>/dev/null' || true)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "The package installs, trains, shows its window, and goes without a trace."
