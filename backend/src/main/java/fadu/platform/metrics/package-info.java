/** Whether the server is well, and if not, why: for the people who run it. */
@NullMarked
package fadu.platform.metrics;

import org.jspecify.annotations.NullMarked;
