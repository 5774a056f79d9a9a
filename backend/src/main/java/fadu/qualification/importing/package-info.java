/** Passes and exemptions by import. */
@NullMarked
package fadu.qualification.importing;

import org.jspecify.annotations.NullMarked;
