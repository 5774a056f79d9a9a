package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signature led to.
 *
 * @param decisionId the decision's public id; null after a first signature and after a restart
 * @param changes what changed since the first signature; where there is any, nothing was signed and the round starts anew
 */
@Serdeable
public record Signed(
        String caseId, CaseState state, @Nullable String decisionId, List<Canonical.Change> changes) {
    /** True when the round starts anew. */
    public boolean restarted() {
        return !changes.isEmpty();
    }
}
