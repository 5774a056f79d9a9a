/** Named benchmarks: our figure, the limit measured in the same run on the same server, and the ratio. */
@NullMarked
package fadu.bench;

import org.jspecify.annotations.NullMarked;
