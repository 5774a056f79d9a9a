package fadu.architecture.violations.unmarked;

/** Violates: its package says nothing about null. */
final class Unmarked {}
