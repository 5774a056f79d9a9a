package fadu.examination;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * When two records of one person are merged, appointments to exams that were not begun move to the kept one. What was sat stays
 * history, and what follows from it comes to the kept record; while it is being sat nothing is merged.
 */
@Singleton
class MergingExams implements MergeContributor {
    private final Candidates candidates;
    private final Attempts attempts;

    MergingExams(Candidates candidates, Attempts attempts) {
        this.candidates = candidates;
        this.attempts = attempts;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return attempts.isSitting(gonePersonId)
                ? Optional.of(Refusal.of(ExaminationProblem.MERGE_WHILE_SITTING))
                : Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        candidates.move(gonePersonId, keptPersonId);
    }
}
