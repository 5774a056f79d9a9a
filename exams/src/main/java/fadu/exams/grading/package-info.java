/** Exact marks: named schemes of partial credit, one grader per kind, revisions that never rewrite. May use paper, bank, item. */
@NullMarked
package fadu.exams.grading;

import org.jspecify.annotations.NullMarked;
