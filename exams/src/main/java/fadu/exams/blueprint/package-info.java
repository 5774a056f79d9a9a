/** The table of specification of a paper: sections, coverage, exclusions, exposure. May use paper, item. */
@NullMarked
package fadu.exams.blueprint;

import org.jspecify.annotations.NullMarked;
