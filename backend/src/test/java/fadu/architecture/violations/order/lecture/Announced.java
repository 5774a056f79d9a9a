package fadu.architecture.violations.order.lecture;

/** Something of a higher feature. */
public record Announced(long id) {}
