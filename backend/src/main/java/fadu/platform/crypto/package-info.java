/** Field encryption with a blind index, behind an interface that another provider can fill. */
@NullMarked
package fadu.platform.crypto;

import org.jspecify.annotations.NullMarked;
