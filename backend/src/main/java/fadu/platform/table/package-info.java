/** Tables as files for offices: xlsx and csv whose cells can never act as formulas. */
@NullMarked
package fadu.platform.table;

import org.jspecify.annotations.NullMarked;
