/** A paper: sections of slots pinned to item versions, option order, total, marking schemes, canonical bytes and hash. May use bank, item. */
@NullMarked
package fadu.exams.paper;

import org.jspecify.annotations.NullMarked;
