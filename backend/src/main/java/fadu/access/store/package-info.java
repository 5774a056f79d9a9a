@NullMarked
package fadu.access.store;

import org.jspecify.annotations.NullMarked;
