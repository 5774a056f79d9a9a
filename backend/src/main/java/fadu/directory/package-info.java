/** The unit tree and the people in it: categories, the three flags, posts, transfers, roster import. May use platform only. */
@NullMarked
package fadu.directory;

import org.jspecify.annotations.NullMarked;
