package fadu.marking;

import fadu.examination.PriorResults;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What came of earlier exams, for those who want to sit another. */
@Singleton
class PriorMarks implements PriorResults {
    private final Marks marks;

    PriorMarks(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Set<Long> passed(long personId, Collection<Long> examIds) {
        return examIds.isEmpty() ? Set.of() : Set.copyOf(marks.passed(personId, examIds));
    }

    @Override
    public Set<Long> passedIn(long examId) {
        return Set.copyOf(marks.passedIn(examId));
    }

    @Override
    public Optional<Instant> lastFailure(long personId, long examId) {
        return marks.lastFailure(personId, examId);
    }
}
