#include "tests/fuzz/datasets.h"

PITFALL_FUZZ_DATASETS("folder")
