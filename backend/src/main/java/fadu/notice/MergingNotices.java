package fadu.notice;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Two records of one person are merged: the kept one's inbox and letters are those of both. */
@Singleton
class MergingNotices implements MergeContributor {
    private final Letters letters;
    private final Messages messages;

    MergingNotices(Letters letters, Messages messages) {
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        letters.move(gonePersonId, keptPersonId);
        messages.move(gonePersonId, keptPersonId);
    }
}
