/** Standing's nightly work. */
@NullMarked
package fadu.standing.job;

import org.jspecify.annotations.NullMarked;
