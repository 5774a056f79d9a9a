/** What the clock does to certificates. */
@NullMarked
package fadu.certificate.job;

import org.jspecify.annotations.NullMarked;
