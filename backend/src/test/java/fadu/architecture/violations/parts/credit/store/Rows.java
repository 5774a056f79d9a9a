package fadu.architecture.violations.parts.credit.store;

/** A store. */
public record Rows(long id) {}
