/** What examinations do by the clock. */
@NullMarked
package fadu.examination.job;

import org.jspecify.annotations.NullMarked;
