/** Reads and checks shipped banks of items against the texts of the law. May use bank, item. */
@NullMarked
package fadu.exams.content;

import org.jspecify.annotations.NullMarked;
