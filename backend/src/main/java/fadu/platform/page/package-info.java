/** Keyset pages. May use nothing above. */
@NullMarked
package fadu.platform.page;

import org.jspecify.annotations.NullMarked;
