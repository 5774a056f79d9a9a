/** The handbook's lists are complete: settings, tables, pages. */
@NullMarked
package fadu.handbook;

import org.jspecify.annotations.NullMarked;
