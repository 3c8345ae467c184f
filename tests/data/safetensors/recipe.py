"""A safetensors file made by hand from the format's description, as tst_safetensors reads it.
Run: python3 recipe.py (the layout of the dump is that of xxd)"""
import struct

header = (
    b'{"__metadata__":{"made by":"hand"},'
    b'"encoder.0.bias":{"dtype":"F32","shape":[2],"data_offsets":[16,24]},'
    b'"encoder.0.weight":{"dtype":"F32","shape":[2,1,1,2],"data_offsets":[0,16]}}'
)
header += b" " * (-len(header) % 8)
data = struct.pack("<Q", len(header)) + header + struct.pack("<6f", 1, -2, 0.5, 1e-3, 7, 8)
with open("good.hex", "w") as file:
    for at in range(0, len(data), 16):
        line = data[at : at + 16]
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in line)
        file.write(f"{line.hex(' '):<47}  |{text}|\n")
