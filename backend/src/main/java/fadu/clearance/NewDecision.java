package fadu.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision to write; the parts are those of {@link Decision}. */
public record NewDecision(
        String publicId,
        long caseId,
        String number,
        Verdict verdict,
        @Nullable LocalDate until,
        @Nullable String years,
        String reason,
        long firstPerson,
        @Nullable Long secondPerson,
        String stateBefore,
        String facts,
        String ruleVersion,
        String basis,
        @Nullable Integer appealDays,
        @Nullable Long revisesId) {}
