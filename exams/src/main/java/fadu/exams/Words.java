package fadu.exams;

/** A sentence for a person, Chinese first, English beside it. */
public record Words(String zh, String en) {}
