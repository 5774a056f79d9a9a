/**
 * Marks: grading at hand-in, revisions that add and never rewrite, release by two persons, passes on record, credit by rule.
 * May use examination, questionbank, paper, qualification, credit, appeal, rulebook, notice, directory and platform.
 */
@NullMarked
package fadu.marking;

import org.jspecify.annotations.NullMarked;
