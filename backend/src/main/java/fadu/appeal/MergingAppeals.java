package fadu.appeal;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Two records of one person are merged: the appeals of both stand under the kept one. */
@Singleton
class MergingAppeals implements MergeContributor {
    private final Appeals appeals;

    MergingAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        appeals.move(gonePersonId, keptPersonId);
    }
}
