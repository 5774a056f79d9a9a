package fadu.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goes on record; the parts as in {@link Qualification}. */
public record NewQualification(
        long personId,
        QualificationKind kind,
        QualificationScope scope,
        String proofKind,
        @Nullable String proofNo,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {}
