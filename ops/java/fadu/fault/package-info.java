/** Kills while people write: nothing acknowledged may be lost, nothing doubled; and controls that must be caught. */
@NullMarked
package fadu.fault;

import org.jspecify.annotations.NullMarked;
