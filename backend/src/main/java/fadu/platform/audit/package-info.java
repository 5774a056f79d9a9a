/** The append-only record of who changed what, written in the caller's transaction. */
@NullMarked
package fadu.platform.audit;

import org.jspecify.annotations.NullMarked;
