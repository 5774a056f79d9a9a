/** Qualifications over HTTP. */
@NullMarked
package fadu.qualification.web;

import org.jspecify.annotations.NullMarked;
