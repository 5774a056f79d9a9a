/** Examinations in the database. */
@NullMarked
package fadu.examination.store;

import org.jspecify.annotations.NullMarked;
