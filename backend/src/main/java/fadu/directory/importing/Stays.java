package fadu.directory.importing;

/** A row that undoing leaves as it is, and why. */
public record Stays(int line, Sentence why) {}
