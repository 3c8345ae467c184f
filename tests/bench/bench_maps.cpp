// How soon a t-SNE map is there, and how soon it has followed new features. Prints one JSON object.
//
//   bench_maps BEFORE.npy AFTER.npy
//
// Features of the same images before and after some training, N×D. First layout: from features in hand, neighbours and
// affinities included, to 50 iterations after the early exaggeration. Warm start: from new features in hand to 50
// iterations on. How good the maps are then is said beside the time, and how good they become when left alone.

#include "core/compute/workers.h"
#include "core/data/npy.h"
#include "core/experiment/livemap.h"

#include <chrono>
#include <cstdio>

using namespace pitfall;

namespace {

template<class Act>
double secondsOf(Act &&act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void iterate(LiveMap &map, int count)
{
    for (int i = 0; i < count; ++i)
        map.step();
}

void settle(LiveMap &map)
{
    while (!map.isSettled())
        map.step();
}

}  // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    prepareComputeThread();
    const FeatureMatrix before = readNpyFeatures(argv[1]), after = readNpyFeatures(argv[2]);
    {
        LiveMap warmUp;
        warmUp.setFeatures(before);
        iterate(warmUp, 10);
    }
    LiveMap map;
    const double first = secondsOf([&] {
        map.setFeatures(before);
        iterate(map, 300);
    });
    const MapPicture early = map.picture();
    settle(map);
    const MapPicture settled = map.picture();
    double newFeatures = 0;
    const double warm = secondsOf([&] {
        newFeatures = secondsOf([&] { map.setFeatures(after); });
        iterate(map, 50);
    });
    const MapPicture followed = map.picture();
    settle(map);
    const MapPicture settledAgain = map.picture();
    std::printf("{\"points\": %d, \"dimension\": %d, \"first_seconds\": %.3f, \"first_recall\": %.4f, "
                "\"settled_recall\": %.4f, \"warm_seconds\": %.3f, \"warm_features_seconds\": %.3f, "
                "\"warm_recall\": %.4f, \"warm_settled_recall\": %.4f}\n",
                before.count(), int(before.dimension), first, early.recall10, settled.recall10, warm, newFeatures,
                followed.recall10, settledAgain.recall10);
    return 0;
}
