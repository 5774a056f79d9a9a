package fadu.lecture;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The attendance of a lecture was confirmed and has earned credit.
 *
 * @param unitId the unit that held it
 * @param on its day
 * @param present how many were there
 */
@Serdeable
public record AttendanceConfirmed(long lectureId, String lecturePublicId, long unitId, LocalDate on, int present) {}
