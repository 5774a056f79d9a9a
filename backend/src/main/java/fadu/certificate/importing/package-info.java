/** Registering existing holders by import: with provenance, past the issue gate. */
@NullMarked
package fadu.certificate.importing;

import org.jspecify.annotations.NullMarked;
