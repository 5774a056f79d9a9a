/** Messages, letters and proofs of service in the database. */
@NullMarked
package fadu.notice.store;

import org.jspecify.annotations.NullMarked;
