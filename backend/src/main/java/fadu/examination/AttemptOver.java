package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;

/** An attempt of an exam whose results are released at once has ended. */
@Serdeable
public record AttemptOver(long attemptId, long examId) {}
