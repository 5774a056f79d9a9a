/** Clearance over HTTP. */
@NullMarked
package fadu.clearance.web;

import org.jspecify.annotations.NullMarked;
