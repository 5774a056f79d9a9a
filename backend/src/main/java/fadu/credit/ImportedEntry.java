package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An entry that was brought in from elsewhere, told apart by whether a reversal has taken it back.
 *
 * @param hundredths hundredths of a 学时
 * @param halfDays how many half-days it covers
 */
@MappedEntity("credit_entry")
public record ImportedEntry(
        @Id long id,
        long personId,
        String sourceRef,
        String policyVersion,
        int hundredths,
        int halfDays,
        boolean live) {}
