package fadu.clearance;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Moves flags and cases to the record that is kept when two records of one person are merged. Signatures stay as signed. */
@Singleton
class MergingClearance implements MergeContributor {
    private final Flags flags;
    private final Cases cases;

    MergingClearance(Flags flags, Cases cases) {
        this.flags = flags;
        this.cases = cases;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        flags.move(keptPersonId, gonePersonId);
        cases.movePerson(keptPersonId, gonePersonId);
    }
}
