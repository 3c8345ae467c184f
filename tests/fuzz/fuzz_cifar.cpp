#include "tests/fuzz/datasets.h"

PITFALL_FUZZ_DATASETS("cifar-10", "cifar-100")
