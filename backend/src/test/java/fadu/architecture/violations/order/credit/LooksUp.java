package fadu.architecture.violations.order.credit;

import fadu.architecture.violations.order.lecture.Announced;

/** Violates the order: credit stands below lecture. */
record LooksUp(Announced announced) {}
