package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a person has earned in a law year of one subject in one mode, in hundredths of a 学时. */
@MappedEntity("credit_balance")
public record BalanceRow(@Id long personId, int lawYear, String subjectKind, String mode, long hundredths) {}
