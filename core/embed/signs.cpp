#include "core/embed/signs.h"

namespace pitfall {

torch::Tensor positiveSigns(const torch::Tensor &rows)
{
    const torch::Tensor largest = rows.gather(1, rows.abs().argmax(1, true));
    return torch::where(largest < 0, -torch::ones_like(largest), torch::ones_like(largest));
}

}  // namespace pitfall
