"""Makes a folder of pictures and times how long Pitfall takes to have it ready, first and again.
Run: python3 bench_pictures.py BUILD [COUNT [SIDE]]   (50,000 PNG pictures of 64x64 pixels in 10 classes)"""
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
import zlib

build, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50000
side = int(sys.argv[3]) if len(sys.argv) > 3 else 64


def png(rows):
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows), 6)) + chunk(b"IEND", b""))


with tempfile.TemporaryDirectory() as folder:
    noise = random.Random(1).randbytes(1 << 20)
    for label in range(10):
        os.makedirs(f"{folder}/pictures/class{label}")
    for i in range(count):
        rows = [bytes(((x * 3 + y * 2 + i * 7) & 0xF0) | noise[(i * 977 + y * 192 + x) % (1 << 20)] & 15
                      for x in range(side * 3)) for y in range(side)] if i < 100 else rows[1:] + rows[:1]
        with open(f"{folder}/pictures/class{i % 10}/{i:06}.png", "wb") as file:
            file.write(png(rows))
    print(f"{count} pictures made", flush=True)
    environment = dict(os.environ, XDG_CACHE_HOME=f"{folder}/cache")
    command = [f"{build}/app/pitfall-cli", "datasets", "show", f"{folder}/pictures", "--json", "--set", "data.image_size=32"]
    checksums = []
    for name in ["first", "again", "again", "again"]:
        begin = time.time()
        result = subprocess.run(command, env=environment, capture_output=True, check=True)
        seconds = time.time() - begin
        checksums.append(json.loads(result.stdout.splitlines()[-1])["checksum"])
        print(f"{name}: {seconds:.2f} s", flush=True)
    assert len(set(checksums)) == 1
    begin = time.time()
    subprocess.run([f"{build}/app/pitfall-cli", "--version"], capture_output=True, check=True)
    print(f"of which starting the program: {time.time() - begin:.2f} s")
