@NullMarked
package fadu.credit.importing;

import org.jspecify.annotations.NullMarked;
