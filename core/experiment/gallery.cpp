#include "core/experiment/gallery.h"

#include "core/compute/tensors.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/inspecting.h"
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

    /// A stage of the network, or the images themselves.
    static int stageOf(const Moment &moment, int stage)
    {
        if (stage == SnapshotRequest::currentStage || stage == SnapshotRequest::rawPixels)
            return stage == SnapshotRequest::rawPixels ? stage : moment.stage;
        return std::clamp(stage, 0, moment.network->network.stages() - 1);
    }

    Workers workers;
    Subset images;
    std::optional<PictureMaker> maker;
    Inspecting inspecting{workers};
};

Gallery::Gallery(int threads) : m_impl(std::make_unique<Impl>(threads)) {}

Gallery::~Gallery() = default;

FeatureMatrix Gallery::mapFeatures(const Moment &moment, const SnapshotRequest::Map &wanted)
{
    return toFeatureMatrix(m_impl->makerFor(moment).mapFeatures(
        moment.network->network, m_impl->stageOf(moment, wanted.stage), std::max(3, wanted.images)));
}

Snapshot Gallery::make(const Moment &moment, const SnapshotRequest &request)
{
    PictureMaker &maker = m_impl->makerFor(moment);
    const Scae &network = moment.network->network;
    const auto stageOf = [&](int stage) { return Impl::stageOf(moment, stage); };
    Snapshot snapshot;
    snapshot.step = moment.step;
    snapshot.stage = moment.stage;
    snapshot.epoch = moment.epoch;
    if (const auto &wanted = request.reconstructions)
        snapshot.reconstructions = std::make_shared<const ReconstructionsPicture>(
            maker.reconstructions(network, stageOf(wanted->throughStage), wanted->positions));
    const auto map = [&](const SnapshotRequest::Map &wanted, int slot) {
        return std::make_shared<const MapPicture>(
            maker.map(network, stageOf(wanted.stage), std::max(3, wanted.images), slot));
    };
    if (request.map)
        snapshot.map = map(*request.map, 0);
    if (request.secondMap)
        snapshot.secondMap = map(*request.secondMap, 1);
    if (const auto &wanted = request.filters)
        snapshot.filters =
            std::make_shared<const FiltersPicture>(maker.filters(network, stageOf(wanted->stage), wanted->selected));
    if (const auto &wanted = request.inspector)
        snapshot.inspector = std::make_shared<const InspectorPicture>(
            m_impl->inspecting.inspect(moment, wanted->position, stageOf(wanted->stage), wanted->neighbours));
    if (const auto &wanted = request.values)
        snapshot.values = std::make_shared<const ImageValuesPicture>(
            m_impl->inspecting.values(moment, stageOf(wanted->stage), wanted->images, wanted->score));
    return snapshot;
}

}  // namespace pitfall
