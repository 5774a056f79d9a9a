/**
 * Lectures: rooms, lecturers, schedule without clashes, seats, check-in that cannot be forwarded, confirmed attendance that
 * earns credit. May use credit, rulebook, appeal, notice, access, directory and platform.
 */
@NullMarked
package fadu.lecture;

import org.jspecify.annotations.NullMarked;
