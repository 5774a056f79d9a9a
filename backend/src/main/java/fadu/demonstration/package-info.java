/**
 * The demonstration county: invented units and people with three law years behind them, a pure function of a seed and the
 * stored first start. Exists only where {@code fadu.demonstration} is set. May use every feature.
 */
@NullMarked
package fadu.demonstration;

import org.jspecify.annotations.NullMarked;
