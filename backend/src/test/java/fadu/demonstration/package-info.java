@NullMarked
package fadu.demonstration;

import org.jspecify.annotations.NullMarked;
