#pragma once

#include "core/experiment/gallery.h"
#include "core/experiment/livemap.h"
#include "ui/worker/mailbox.h"

#include <array>
#include <map>

namespace pitfall {

/// The maps' loop: t-SNE maps that move while the run goes on, one iteration after the other, shown as often as the
/// window takes them. Lives on a thread of its own, whole.
class MapWorker {
public:
    explicit MapWorker(Mailbox &mailbox) : m_mailbox(mailbox) {}

    /// Returns when the mailbox is stopped.
    void loop();

private:
    using Clock = Mailbox::Clock;
    using Which = std::optional<SnapshotRequest::Map> SnapshotRequest::*;
    using Picture = std::shared_ptr<const MapPicture> Snapshot::*;

    /// One of the two maps.
    struct Slot {
        Slot(Which w, Picture p) : which(w), picture(p) { moment.step = -1; }

        Which which;
        Picture picture;
        LiveMap map;
        SnapshotRequest::Map asked;               ///< what it shows, but for the settings
        Snapshot moment;                          ///< that it shows, without pictures; none if its step is negative
        int stage = 0;                            ///< whose code it shows
        bool shown = false;                       ///< as it is now
        Clock::time_point taken;                  ///< when the features were
        Clock::duration cost{0};                  ///< of taking them
        Clock::time_point iterateAt, showAt;      ///< not before
        std::map<std::int64_t, MapPicture> kept;  ///< layouts by the step of their features
    };

    bool advance(Slot &slot, const FrameTask &task);
    static void follow(Slot &slot, const Moment &moment);
    bool followFeatures(Slot &slot, const FrameTask &task);
    bool featuresAreDue(const Slot &slot) const;
    void takeFeatures(Slot &slot, const FrameTask &task, const Moment &moment);
    void iterate(Slot &slot, bool unhurried);
    void show(Slot &slot, const FrameTask &task);
    void keep(Slot &slot);
    void awaitNews(const FrameTask &task);

    Mailbox &m_mailbox;
    Gallery m_gallery;
    std::array<Slot, 2> m_slots = {
        {{&SnapshotRequest::map, &Snapshot::map}, {&SnapshotRequest::secondMap, &Snapshot::secondMap}}};
    std::uint64_t m_generation = 0;
    bool m_wasLive = true;
    QString m_problem;  ///< what was said last of a map that could not be made
};

}  // namespace pitfall
