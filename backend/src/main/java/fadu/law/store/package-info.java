/** The register of law in the database. */
@NullMarked
package fadu.law.store;

import org.jspecify.annotations.NullMarked;
