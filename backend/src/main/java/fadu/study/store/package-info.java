/** The tables of study. */
@NullMarked
package fadu.study.store;

import org.jspecify.annotations.NullMarked;
