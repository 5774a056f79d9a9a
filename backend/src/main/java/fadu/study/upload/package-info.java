/** Files of courses on their way from quarantine to the store. */
@NullMarked
package fadu.study.upload;

import org.jspecify.annotations.NullMarked;
