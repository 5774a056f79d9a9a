package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose for a case. A rule proposes; a person decides.
 *
 * @param until the proposed date; null where the verdict has none or no rule sets its length
 * @param words the proposal as one sentence in Chinese
 * @param allowed the verdicts open to the signers, mildest first
 */
@Serdeable
public record Proposal(
        Verdict verdict, @Nullable LocalDate until, String words, List<Verdict> allowed, List<Reason> reasons) {}
