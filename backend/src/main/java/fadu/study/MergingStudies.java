package fadu.study;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** When two records of one person are merged, courses under way move to the kept one; heartbeats and answers stay history. */
@Singleton
class MergingStudies implements MergeContributor {
    private final Progresses progresses;

    MergingStudies(Progresses progresses) {
        this.progresses = progresses;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        progresses.merge(keptPersonId, gonePersonId);
    }
}
