/** The technical kernel: speaks no domain noun and imports no feature; owns the Actor and Scope types. */
@NullMarked
package fadu.platform;

import org.jspecify.annotations.NullMarked;
