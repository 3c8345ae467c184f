"""Writes picture-jpeg.txt and picture-webp.txt beside it: small whole pictures of the kinds that are hard to write by
hand. Run with Debian's python3-pil: /usr/bin/python3 recipe.py"""
import io
import os

from PIL import Image

image = Image.new("RGB", (8, 8))
image.putdata([(30 * (i % 8), 30 * (i // 8), 128) for i in range(64)])


def write(name, comment, **options):
    file = io.BytesIO()
    image.save(file, **options)
    data = file.getvalue().hex()
    lines = [" ".join(data[at + i:at + i + 4] for i in range(0, min(80, len(data) - at), 4)) for at in range(0, len(data), 80)]
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(f"{folder}/{name}.txt", "w") as text:
        text.write(f"# {comment}\nloads: folder\n== a/x.{options['format'].lower()}\n" + "\n".join(lines) + "\n")
    return lines


write("picture-jpeg", "baseline, 8x8", format="JPEG", quality=40)
write("picture-jpeg-progressive", "progressive, 8x8", format="JPEG", quality=40, progressive=True)
write("picture-webp", "lossy, 8x8", format="WEBP", quality=40)
write("picture-webp-lossless", "lossless, 8x8", format="WEBP", lossless=True)
