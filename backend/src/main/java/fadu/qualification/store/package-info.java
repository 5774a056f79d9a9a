/** Qualifications in the database. */
@NullMarked
package fadu.qualification.store;

import org.jspecify.annotations.NullMarked;
