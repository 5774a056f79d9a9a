/** Certificates, their states, holds and custody in the database. */
@NullMarked
package fadu.certificate.store;

import org.jspecify.annotations.NullMarked;
