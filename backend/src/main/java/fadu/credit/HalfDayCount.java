package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many half-days of a year a person's entries cover, each counted once. */
@MappedEntity("credit_half_day")
public record HalfDayCount(@Id long personId, int lawYear, int halfDays) {}
