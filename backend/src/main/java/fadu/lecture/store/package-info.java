/** The tables of lectures. */
@NullMarked
package fadu.lecture.store;

import org.jspecify.annotations.NullMarked;
