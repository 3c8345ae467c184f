#include "core/data/quotas.h"

#include <algorithm>
#include <functional>

namespace pitfall {

namespace {

Quotas combined(const Quotas &a, const Quotas &b, const std::function<int(int, int)> &combine)
{
    Quotas result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), combine);
    return result;
}

int sum(const Quotas &quotas)
{
    int total = 0;
    for (const int quota : quotas)
        total += quota;
    return total;
}

/// At most half of each class, rounded down; rounded up only as far as `total` needs it.
Quotas smallerShares(int total, const Quotas &together, std::vector<int> order)
{
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return together[std::size_t(a)] > together[std::size_t(b)]; });
    const Quotas half = combined(together, together, [](int n, int) { return n / 2; });
    const int certain = std::min(total, sum(half));
    const Quotas shares = equalShares(certain, half, order);
    const Quotas odd = combined(together, together, [](int n, int) { return n % 2; });
    return combined(shares, equalShares(total - certain, odd, order), std::plus<int>());
}

}  // namespace

Quotas equalShares(int total, const Quotas &capacity, const std::vector<int> &order)
{
    Quotas shares(capacity.size(), 0);
    while (total > 0) {
        std::vector<int> open;
        std::copy_if(order.begin(), order.end(), std::back_inserter(open),
                     [&](int c) { return shares[std::size_t(c)] < capacity[std::size_t(c)]; });
        if (open.empty())
            break;
        const int each = std::max(1, total / int(open.size()));
        for (const int c : open) {
            const int more = std::min({each, capacity[std::size_t(c)] - shares[std::size_t(c)], total});
            shares[std::size_t(c)] += more;
            total -= more;
        }
    }
    return shares;
}

std::pair<Quotas, Quotas> twoShares(int first, int second, const Quotas &capacity, const std::vector<int> &order)
{
    const Quotas together = equalShares(first + second, capacity, order);
    const Quotas smaller = smallerShares(std::min(first, second), together, order);
    const Quotas larger = combined(together, smaller, std::minus<int>());
    return first < second ? std::pair(smaller, larger) : std::pair(larger, smaller);
}

}  // namespace pitfall
