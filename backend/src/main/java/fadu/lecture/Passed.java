package fadu.lecture;

import java.time.Instant;

/** Somebody passed the door of a lecture, now or, when asked again, at the moment it was first written. */
public record Passed(String lectureId, String title, Instant at, Direction direction) {}
