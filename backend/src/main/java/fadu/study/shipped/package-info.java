/** The courses that come with the product: read from its resources and published at the start. */
@NullMarked
package fadu.study.shipped;

import org.jspecify.annotations.NullMarked;
