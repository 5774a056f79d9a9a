package fadu.lecture;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Optional;

/** When two records of one person are merged, seats in lectures to come move to the kept one; what was attended stays history. */
@Singleton
class MergingLectures implements MergeContributor {
    private final Lectures lectures;
    private final Seats seats;
    private final Clock clock;

    MergingLectures(Lectures lectures, Seats seats, Clock clock) {
        this.lectures = lectures;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        var now = clock.now();
        for (long lectureId : seats.planned(gonePersonId)) {
            lectures.lock(lectureId);
            seats.takeBack(lectureId, gonePersonId, now);
            if (seats.has(lectureId, keptPersonId)) {
                seats.countFree(lectureId);
            } else {
                seats.give(lectureId, keptPersonId, now);
            }
        }
    }
}
