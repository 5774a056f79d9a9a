/** Content-addressed files on disk behind a port. */
@NullMarked
package fadu.platform.blob;

import org.jspecify.annotations.NullMarked;
