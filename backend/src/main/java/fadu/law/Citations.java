package fadu.law;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who cites which article. */
public interface Citations {
    /** Forgets what these cite. */
    @Unscoped("called by the feature that owns the subjects")
    void forget(CitingKind kind, Collection<String> subjectIds);

    /** Keeps what these cite. */
    @Unscoped("called by the feature that owns the subjects")
    void add(List<CitingSubject> subjects);

    /** The articles that these cite, as the register has them on the day. */
    @Unscoped("articles are public; the feature asks for subjects that its caller may see")
    List<CitedArticle> of(CitingKind kind, Collection<String> subjectIds, LocalDate day);

    /** What of a kind cites an article, within a scope, the newest first. */
    List<CitedBy> citing(CitingKind kind, Scope scope, String lawKey, int number, int sub, int limit);

    /** How many citations name statutes of these keys. */
    @Unscoped("a number that refuses an undo; shows nothing")
    long count(Collection<String> lawKeys);
}
