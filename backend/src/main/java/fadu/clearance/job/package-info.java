/** The nightly flagging. */
@NullMarked
package fadu.clearance.job;

import org.jspecify.annotations.NullMarked;
