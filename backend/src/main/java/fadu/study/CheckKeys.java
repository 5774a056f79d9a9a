package fadu.study;

import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of checks within lessons; only authoring and marking read them. */
@Unscoped("the lesson was found in the author's scope, or the learner has begun it")
public interface CheckKeys {
    /** One check with its key. */
    Optional<CheckKey> find(long lessonId, int number);

    /** The checks of lessons in order. */
    List<CheckKey> of(Collection<Long> lessonIds);

    /** Puts a check on record. */
    void insert(long lessonId, int number, @Nullable Integer atSecond, String shown, String item);

    /** Takes the checks of a lesson away. */
    void clear(long lessonId);
}
