package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** What a person has earned on one day of one subject in one mode, in hundredths of a 学时. */
@MappedEntity("credit_day")
public record DayRow(@Id long personId, LocalDate day, String subjectKind, String mode, int hundredths) {}
