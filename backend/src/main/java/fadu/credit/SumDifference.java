package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A sum that does not say what the ledger says.
 *
 * @param kind BALANCE, DAY or HALF_DAY
 * @param place where: year, subject and mode; day, subject and mode; day and half
 * @param ledger what the entries add up to: hundredths, or references of a half-day
 * @param kept what the sum says
 */
@Serdeable
@MappedEntity("credit_balance")
public record SumDifference(@Id long personId, String kind, String place, long ledger, long kept) {}
