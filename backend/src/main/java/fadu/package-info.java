/** The application's entry; every other type lives in a feature. */
@NullMarked
package fadu;

import org.jspecify.annotations.NullMarked;
