/** One clock for everybody, with the offset of the demonstration. May use nothing above. */
@NullMarked
package fadu.platform.time;

import org.jspecify.annotations.NullMarked;
