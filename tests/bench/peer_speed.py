"""The peer of bench_speed: the same networks in PyTorch, as someone who knows it would write them. Prints one JSON object.

    peer_speed.py joint SECONDS | greedy EPOCHS | encode | peak   [--threads N] [--channels-last]
    peer_speed.py probe FOLDER    scikit-learn's logistic regression on the features there
"""
import argparse
import gzip
import json
import time

import numpy as np

FASHION = "/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz"
BATCH = 128


def images(count=10000):
    """On the first images of the training file, all in memory, so that no loader is in the way."""
    import torch
    with gzip.open(FASHION) as file:
        file.read(16)
        pixels = np.frombuffer(file.read(count * 784), np.uint8).reshape(count, 1, 28, 28)
    return torch.from_numpy(pixels.astype(np.float32) / 255)


def stage(below, codes, kernel, size, last):
    """Encoder and decoder of a stage whose input is `size` pixels wide."""
    from torch import nn
    code = (size + 2 * (kernel // 2) - kernel) // 2 + 1
    extra = size - ((code - 1) * 2 - 2 * (kernel // 2) + kernel)
    encoder = nn.Sequential(nn.Conv2d(below, codes, kernel, 2, kernel // 2), nn.LeakyReLU(0.01, inplace=True))
    decoder = nn.Sequential(nn.ConvTranspose2d(codes, below, kernel, 2, kernel // 2, extra),
                            nn.Sigmoid() if last else nn.LeakyReLU(0.01, inplace=True))
    return encoder, decoder, code


def stages(sizes):
    found, size, below = [], 28, 1
    for codes, kernel in sizes:
        encoder, decoder, size = stage(below, codes, kernel, size, not found)
        found.append((encoder, decoder))
        below = codes
    return found


REFERENCE = [(32, 5), (64, 3)]
THREE = [(16, 5), (32, 3), (32, 3)]


def step(model, optimiser, batch):
    import torch
    optimiser.zero_grad(set_to_none=True)
    loss = torch.nn.functional.mse_loss(model(batch), batch)
    loss.backward()
    optimiser.step()
    return loss


def joint(seconds, convert):
    import torch
    from torch import nn
    built = stages(REFERENCE)
    model = convert(nn.Sequential(*[e for e, _ in built], *[d for _, d in reversed(built)]))
    optimiser = torch.optim.Adam(model.parameters(), 0.002)
    data = convert(images())
    order = torch.randperm(len(data))
    done, begin, steps = 0, None, 0
    while begin is None or time.monotonic() - begin < seconds:
        at = steps * BATCH % (len(data) - BATCH)
        step(model, optimiser, data[order[at:at + BATCH]])
        steps += 1
        if begin is None and steps == 20:
            begin, done = time.monotonic(), 0
        elif begin is not None:
            done += BATCH
    return {"images_per_second": done / (time.monotonic() - begin)}


def greedy(epochs, convert):
    """Stage by stage, each on what the frozen stages below make of the images."""
    import torch
    from torch import nn
    data = convert(images())
    begin = time.monotonic()
    below = []
    for encoder, decoder in stages(THREE):
        model = convert(nn.Sequential(encoder, decoder))
        frozen = nn.Sequential(*below)
        optimiser = torch.optim.Adam(model.parameters(), 0.002)
        for _ in range(epochs):
            for batch in torch.randperm(len(data)).split(BATCH):
                with torch.no_grad():
                    given = frozen(data[batch])
                loss = step(model, optimiser, given)
        below.append(encoder)
    return {"seconds": time.monotonic() - begin, "loss": float(loss)}


def encode(convert):
    import torch
    from torch import nn
    model = convert(nn.Sequential(*[e for e, _ in stages(REFERENCE)]))
    data = convert(images())
    best = 1e9
    with torch.inference_mode():
        for _ in range(5):
            begin = time.monotonic()
            features = [model(batch).flatten(1) for batch in data.split(BATCH)]
            torch.cat(features)
            best = min(best, time.monotonic() - begin)
    return {"images_per_second": len(data) / best}


def peak():
    import torch
    a, b = torch.rand(2048, 2048), torch.rand(2048, 2048)
    best = 1e9
    for _ in range(8):
        begin = time.monotonic()
        torch.mm(a, b)
        best = min(best, time.monotonic() - begin)
    return {"gflops": 2 * 2048 ** 3 / best * 1e-9}


def probe(folder, strength):
    """One fit, of the L2 strength that Pitfall has chosen, to convergence or 1,000 iterations."""
    from sklearn.linear_model import LogisticRegression
    load = lambda name: np.load(f"{folder}/{name}.npy")
    train, test = load("train"), load("test")
    mean, sd = train.mean(0), train.std(0)
    sd[sd == 0] = 1
    train, test = (train - mean) / sd, (test - mean) / sd
    begin = time.monotonic()
    fitted = LogisticRegression(C=1 / (strength * len(train)), max_iter=1000).fit(train, load("train-labels"))
    seconds = time.monotonic() - begin
    return {"seconds": seconds, "iterations": int(fitted.n_iter_[0]), "type": str(train.dtype),
            "accuracy": fitted.score(test, load("test-labels"))}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("what")
    options.add_argument("value", nargs="?", default="0")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--channels-last", action="store_true")
    options.add_argument("--strength", type=float, default=1e-3)
    chosen = options.parse_args()
    if chosen.what == "probe":
        print(json.dumps(probe(chosen.value, chosen.strength)))
        return
    import torch
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(1)
    convert = (lambda x: x.to(memory_format=torch.channels_last)) if chosen.channels_last else (lambda x: x)
    work = {"joint": lambda: joint(float(chosen.value), convert), "greedy": lambda: greedy(int(chosen.value), convert),
            "encode": lambda: encode(convert), "peak": peak}
    print(json.dumps(work[chosen.what]()))


if __name__ == "__main__":
    main()
