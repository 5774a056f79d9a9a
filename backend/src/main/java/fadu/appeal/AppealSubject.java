package fadu.appeal;

import fadu.platform.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be appealed against; implemented by the feature that decided it (attendance, verdicts). An arrow that
 * is asked: appeal knows none of them.
 */
public interface AppealSubject {
    /** The kind, as in the appeal's {@code subjectKind}: {@code ATTENDANCE}, {@code VERDICT} or {@code MARK}. */
    String kind();

    /**
     * The decision that the appellant may appeal against; empty when there is none of that name or it does not concern
     * them. Called inside the filing and the answering transaction.
     *
     * @param ref the subject's own name for it, at most 120 characters
     */
    Optional<Appealable> find(Actor appellant, String ref);

    /**
     * Takes the decision back and computes anew what followed from it, in the transaction of the answer. Throws when that
     * is impossible, and then the appeal stays open.
     */
    void uphold(Actor handler, String ref, String answer);

    /**
     * What is appealed against.
     *
     * @param label how people call it, at most 200 characters
     * @param unitId the unit whose handlers answer
     * @param deadline the last day for filing; null where the rule set names none, and then it never ends
     * @param barredPersons who entered, decided or signed it and so may not answer
     */
    record Appealable(
            String ref,
            String label,
            long personId,
            long unitId,
            @Nullable LocalDate deadline,
            Set<Long> barredPersons) {}
}
