#pragma once

#include "core/embed/neighbours.h"

#include <cstdint>
#include <vector>

namespace pitfall {

/// How much each pair of points wants to be together: t-SNE's joint probabilities p_ij, symmetric, summing to 1, only
/// for pairs of which one is a neighbour of the other (compressed rows).
struct Affinities {
    std::vector<std::int64_t> begin;   ///< N+1: row i is [begin[i], begin[i+1])
    std::vector<std::int32_t> column;  ///< ascending in each row
    std::vector<float> value;

    std::int64_t points() const { return std::int64_t(begin.size()) - 1; }
};

/// By the neighbours within min(k, ⌊3·perplexity⌋): p_j|i ∝ exp(−β_i d²_ij) with β_i such that the perplexity of each
/// row is `perplexity`, p_ij = (p_j|i + p_i|j) / 2N (van der Maaten & Hinton 2008; van der Maaten 2014). A row whose
/// neighbours are all equally far gives each the same share.
Affinities affinitiesOf(const Neighbours &neighbours, double perplexity, Workers &workers);

}  // namespace pitfall
