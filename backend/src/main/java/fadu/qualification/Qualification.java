package fadu.qualification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pass or an exemption on record.
 *
 * @param proofKind what proves it, e.g. 国家统一法律职业资格证书
 * @param proofNo its number; null where it has none
 * @param basis the clause it rests on
 * @param validTo the last valid day; null for one without an end
 * @param source where the entry comes from
 * @param recordedBy the key of who entered it; null for one of our own exams
 */
@MappedEntity("qualification")
public record Qualification(
        @Id long id,
        String publicId,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        QualificationKind kind,
        QualificationScope scope,
        String proofKind,
        @Nullable String proofNo,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Instant recordedAt,
        @Nullable Long recordedBy,
        @Nullable String recordedByName,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedByName,
        @Nullable String revokeReason) {
    /** True for an exemption that no second person has approved yet. */
    public boolean waiting() {
        return kind == QualificationKind.EXEMPTION && approvedAt == null && revokedAt == null;
    }

    /** WAITING, REVOKED, EXPIRED, NOT_YET or VALID on the day. */
    public String stateOn(LocalDate day) {
        if (revokedAt != null) {
            return "REVOKED";
        }
        if (waiting()) {
            return "WAITING";
        }
        if (validTo != null && validTo.isBefore(day)) {
            return "EXPIRED";
        }
        return validFrom.isAfter(day) ? "NOT_YET" : "VALID";
    }
}
