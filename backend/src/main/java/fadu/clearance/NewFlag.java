package fadu.clearance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A flag to write, as JSON for one set-based statement. Dates are ISO texts. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewFlag(
        String publicId,
        long personId,
        long certificateId,
        int lawYear,
        String ground,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable String quotaUnit,
        @Nullable String dueDate,
        String detail,
        String rules,
        String clause) {
    /** The row of a wanted flag. */
    static NewFlag of(String publicId, CertificateFacts certificate, WantedFlag wanted) {
        var measure = wanted.measure();
        var due = wanted.dueDate();
        return new NewFlag(
                publicId,
                certificate.personId(),
                certificate.id(),
                wanted.lawYear(),
                wanted.ground().name(),
                wanted.status(),
                wanted.shortfall(),
                measure == null ? null : measure.name(),
                due == null ? null : due.toString(),
                wanted.detail(),
                wanted.rules(),
                wanted.clause());
    }
}
