/** The HTTP contract: the checked-in snapshot against what the compiler made of the controllers. */
@NullMarked
package fadu.contract;

import org.jspecify.annotations.NullMarked;
