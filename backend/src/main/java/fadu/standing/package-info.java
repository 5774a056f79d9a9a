/**
 * Where every officer stands: a pure derivation from ledger, rules and facts at a moment, never stored as truth. May use
 * rulebook, credit, certificate, directory, notice and platform. Asks the features above for decisions on closed years. The
 * formula and its worked examples stand in ops/handbook/standing.md.
 */
@NullMarked
package fadu.standing;

import org.jspecify.annotations.NullMarked;
