package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import java.util.Optional;

/**
 * Asked of features above when two records of one person are merged, inside the merging transaction: each moves what it
 * keeps from the gone record to the kept one, without rewriting history, or says why that cannot be.
 */
public interface MergeContributor {
    /** The reason why these two cannot be merged, e.g. two live certificates; empty when nothing stands in the way. */
    Optional<Refusal> objection(long keptPersonId, long gonePersonId);

    /** Moves this feature's things from the gone record to the kept one. */
    void merge(Actor actor, long keptPersonId, long gonePersonId);
}
