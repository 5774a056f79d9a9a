package fadu.architecture.violations.parts.credit;

import fadu.architecture.violations.parts.credit.store.Rows;

/** Violates: a feature's root that leans on its own store. */
record KnowsItsStore(Rows rows) {}
