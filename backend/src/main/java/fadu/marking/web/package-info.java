/** Routes of marks and results. */
@NullMarked
package fadu.marking.web;

import org.jspecify.annotations.NullMarked;
