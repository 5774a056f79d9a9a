/** Blueprint, pool and seed become papers, or the demands that cannot be met in words. May use blueprint, paper, bank, item. */
@NullMarked
package fadu.exams.assembly;

import org.jspecify.annotations.NullMarked;
