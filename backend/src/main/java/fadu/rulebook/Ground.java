package fadu.rulebook;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a certificate may be reviewed, from the grounds table.
 *
 * @param code the flag's ground, e.g. {@code EXPIRED}
 * @param zh the ground in the document's words
 * @param basis the legal basis a letter quotes
 * @param outcomes what a decision on this ground may say
 * @param defaultVerdict what is proposed unless the facts say otherwise; null proposes nothing
 * @param defaultDays how long a suspension or a time to make up is proposed for
 */
public record Ground(
        String code,
        String zh,
        String basis,
        Set<VerdictKind> outcomes,
        @Nullable VerdictKind defaultVerdict,
        OptionalInt defaultDays) {}
