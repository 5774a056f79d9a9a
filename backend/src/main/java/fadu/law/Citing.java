package fadu.law;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/**
 * Keeps on record who cites which article: features above tell it, in the transaction in which the subject is written. An
 * article is found by its statute's title and its number whenever it is asked for, so a statute may be imported later.
 */
@Singleton
public class Citing {
    private final Citations citations;
    private final Tx tx;
    private final Clock clock;

    Citing(Citations citations, Tx tx, Clock clock) {
        this.citations = citations;
        this.tx = tx;
        this.clock = clock;
    }

    /** Says anew what these subjects of one kind cite. */
    public void register(CitingKind kind, List<CitingSubject> subjects) {
        tx.requireOpen();
        if (!subjects.isEmpty()) {
            citations.forget(kind, subjects.stream().map(CitingSubject::id).toList());
            citations.add(subjects);
        }
    }

    /** Forgets subjects that are gone. */
    public void forget(CitingKind kind, Collection<String> subjectIds) {
        tx.requireOpen();
        if (!subjectIds.isEmpty()) {
            citations.forget(kind, subjectIds);
        }
    }

    /** The articles that these subjects cite, in the order in which they cite them. */
    public List<CitedArticle> of(CitingKind kind, Collection<String> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : citations.of(kind, subjectIds, clock.today());
    }
}
