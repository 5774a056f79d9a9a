package fadu.architecture.violations.order.unheardof;

/** Violates the order: a feature without a line. */
record Unlisted(long id) {}
