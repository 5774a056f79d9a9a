/** The bank of questions in the database. */
@NullMarked
package fadu.questionbank.store;

import org.jspecify.annotations.NullMarked;
