#include "core/experiment/gallery.h"

#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/experiment/pictures.h"

#include <algorithm>
#include <optional>

namespace pitfall {

struct Gallery::Impl {
    explicit Impl(int threads) : workers(threads) {}

    /// The maker that knows the test images of the moment's run.
    PictureMaker &makerFor(const Moment &moment)
    {
        const Subset &test = moment.network->splits.test;
        if (!maker || !(test == images)) {
            images = test;
            maker.emplace(test, workers);
        }
        return *maker;
    }

    Workers workers;
    Subset images;
    std::optional<PictureMaker> maker;
};

Gallery::Gallery(int threads) : m_impl(std::make_unique<Impl>(threads)) {}

Gallery::~Gallery() = default;

Snapshot Gallery::make(const Moment &moment, const SnapshotRequest &request)
{
    PictureMaker &maker = m_impl->makerFor(moment);
    const Scae &network = moment.network->network;
    const auto stageOf = [&](int stage) {
        return stage == SnapshotRequest::currentStage ? moment.stage : std::clamp(stage, 0, network.stages() - 1);
    };
    Snapshot snapshot;
    snapshot.step = moment.step;
    snapshot.stage = moment.stage;
    snapshot.epoch = moment.epoch;
    if (const auto &wanted = request.reconstructions)
        snapshot.reconstructions = std::make_shared<const ReconstructionsPicture>(
            maker.reconstructions(network, stageOf(wanted->throughStage), wanted->positions));
    const auto map = [&](const SnapshotRequest::Map &wanted, int slot) {
        const int stage = wanted.stage == SnapshotRequest::rawPixels ? wanted.stage : stageOf(wanted.stage);
        return std::make_shared<const MapPicture>(maker.map(network, stage, std::max(3, wanted.images), slot));
    };
    if (request.map)
        snapshot.map = map(*request.map, 0);
    if (request.secondMap)
        snapshot.secondMap = map(*request.secondMap, 1);
    if (const auto &wanted = request.filters)
        snapshot.filters =
            std::make_shared<const FiltersPicture>(maker.filters(network, stageOf(wanted->stage), wanted->selected));
    return snapshot;
}

}  // namespace pitfall
