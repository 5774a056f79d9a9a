/** The register of certificates: issue behind a gate, dated states, holds, custody of the card, public look-up. May use qualification, rulebook, notice, directory and platform. */
@NullMarked
package fadu.certificate;

import org.jspecify.annotations.NullMarked;
