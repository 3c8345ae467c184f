"""The 64-bit Mersenne twister (Nishimura, Matsumoto 2004), which NumPy does not have."""

MASK = (1 << 64) - 1


class Mt19937_64:
    def __init__(self, seed):
        self.state = [seed & MASK]
        for i in range(1, 312):
            before = self.state[-1]
            self.state.append((6364136223846793005 * (before ^ (before >> 62)) + i) & MASK)
        self.index = 312

    def __call__(self):
        if self.index == 312:
            for i in range(312):
                x = (self.state[i] & 0xFFFFFFFF80000000) | (self.state[(i + 1) % 312] & 0x7FFFFFFF)
                twist = (x >> 1) ^ (0xB5026F5AA96619E9 if x & 1 else 0)
                self.state[i] = self.state[(i + 156) % 312] ^ twist
            self.index = 0
        x = self.state[self.index]
        self.index += 1
        x ^= (x >> 29) & 0x5555555555555555
        x ^= (x << 17) & 0x71D67FFFEDA60000
        x ^= (x << 37) & 0xFFF7EEE000000000
        return x ^ (x >> 43)


def check():
    """The standard says that the 10000th number of the default seed is this."""
    engine = Mt19937_64(5489)
    for _ in range(9999):
        engine()
    assert engine() == 9981545732273789042


check()
