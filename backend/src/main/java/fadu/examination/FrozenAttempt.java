package fadu.examination;

import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import java.time.Instant;
import java.util.SortedMap;

/**
 * An attempt that can no longer change.
 *
 * @param responses what was frozen, by slot number, in the candidate's letters
 * @param unitId the unit the candidate served in when starting
 */
public record FrozenAttempt(
        long attemptId,
        String attemptPublicId,
        Exam exam,
        long personId,
        long unitId,
        Instant finishedAt,
        Paper paper,
        SortedMap<Integer, Response> responses) {}
