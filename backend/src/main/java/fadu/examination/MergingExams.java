package fadu.examination;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** When two records of one person are merged, appointments to exams that were not begun move to the kept one; what was sat stays history. */
@Singleton
class MergingExams implements MergeContributor {
    private final Candidates candidates;

    MergingExams(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        candidates.move(gonePersonId, keptPersonId);
    }
}
