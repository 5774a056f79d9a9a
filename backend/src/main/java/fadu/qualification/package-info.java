/** Passes and exemptions on record with proof, scope, validity and revocation. May use notice, directory and platform. */
@NullMarked
package fadu.qualification;

import org.jspecify.annotations.NullMarked;
