#pragma once

/// What Pitfall uses of LibTorch: tensors and gradients. <torch/torch.h> would bring its layers, loaders and scripts
/// too, and have every file take twice as long to compile.

#include <torch/autograd.h>
#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/utils.h>
