/** Refusals as values, with stable codes and words in Chinese and English (RFC 9457). May use nothing above. */
@NullMarked
package fadu.platform.problem;

import org.jspecify.annotations.NullMarked;
