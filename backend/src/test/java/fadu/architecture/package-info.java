/** What the shape of the code promises, checked; each rule has a tiny violating class that it must bite. */
@NullMarked
package fadu.architecture;

import org.jspecify.annotations.NullMarked;
