/** One pattern for every appeal: a subject with a deadline, a handler who had no part in it, a reasoned answer, recomputation. May use rulebook, notice, directory and platform. */
@NullMarked
package fadu.appeal;

import org.jspecify.annotations.NullMarked;
