#include "ui/worker/mailbox.h"

#include <QtTest>

using namespace pitfall;

namespace {

SnapshotRequest wanted()
{
    SnapshotRequest request;
    request.reconstructions.emplace().positions = {1, 2};
    request.filters.emplace();
    return request;
}

LiveMoment momentOf(std::uint64_t generation)
{
    return {generation, std::make_shared<const Moment>(), false, nullptr};
}

Snapshot frameOf(std::uint64_t generation)
{
    Snapshot frame;
    frame.generation = generation;
    frame.reconstructions = std::make_shared<const ReconstructionsPicture>();
    return frame;
}

SnapshotRequest reconstructionsAlone()
{
    SnapshotRequest request;
    request.reconstructions = wanted().reconstructions;
    return request;
}

}  // namespace

class TestMailbox : public QObject {
    Q_OBJECT

private slots:
    // Runs that are opened in quick succession: the picture of the first is ready when the second is there.
    void aFrameOfAnotherRunAnswersNothing()
    {
        Mailbox mailbox([] {});
        mailbox.request(wanted(), 1);
        mailbox.offer(momentOf(1));
        QVERIFY(mailbox.frameTask().has_value());
        mailbox.request(wanted(), 2);
        mailbox.offer(momentOf(2));
        mailbox.publish(frameOf(1), wanted());
        QVERIFY(mailbox.take().frames.empty());
        const auto task = mailbox.frameTask();
        QVERIFY(task.has_value());
        QCOMPARE(task->generation, std::uint64_t(2));
        QVERIFY(task->request == wanted());
    }

    void aFrameOfAnotherRunReplacesNothing()
    {
        Mailbox mailbox([] {});
        mailbox.request(wanted(), 2);
        mailbox.offer(momentOf(2));
        mailbox.publish(frameOf(2), reconstructionsAlone());
        mailbox.publish(frameOf(1), reconstructionsAlone());
        const auto frames = mailbox.take().frames;
        QCOMPARE(frames.size(), std::size_t(1));
        QCOMPARE(frames.front()->generation, std::uint64_t(2));
    }

    void whatWasNotAnsweredStaysWanted()
    {
        Mailbox mailbox([] {});
        mailbox.request(wanted(), 1);
        mailbox.offer(momentOf(1));
        mailbox.publish(frameOf(1), reconstructionsAlone());
        QVERIFY(!mailbox.frameTask().has_value());  // until the window has taken it
        QVERIFY(mailbox.take().frames.front()->reconstructions);
        const auto task = mailbox.frameTask();
        QVERIFY(task.has_value());
        QVERIFY(!task->request.reconstructions && task->request.filters);
    }

    // A map may be some steps behind: what is of different moments is not told as one.
    void partsOfOneMomentComeTogether()
    {
        Mailbox mailbox([] {});
        mailbox.request(wanted(), 1);
        mailbox.offer(momentOf(1));
        Snapshot map;
        map.generation = 1;
        map.step = 3;
        map.map = std::make_shared<const MapPicture>();
        Snapshot pictures = frameOf(1);
        pictures.step = 4;
        mailbox.publish(pictures, reconstructionsAlone());
        mailbox.publish(map, {});
        auto frames = mailbox.take().frames;
        QCOMPARE(frames.size(), std::size_t(2));
        QVERIFY(frames[0]->step == 4 && frames[0]->reconstructions && !frames[0]->map);
        QVERIFY(frames[1]->step == 3 && frames[1]->map && !frames[1]->reconstructions);
        map.step = 4;
        mailbox.publish(pictures, reconstructionsAlone());
        mailbox.publish(map, {});
        frames = mailbox.take().frames;
        QCOMPARE(frames.size(), std::size_t(1));
        QVERIFY(frames[0]->step == 4 && frames[0]->map && frames[0]->reconstructions);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
