/** Random public ids. May use nothing above. */
@NullMarked
package fadu.platform.id;

import org.jspecify.annotations.NullMarked;
