/** Certificates over HTTP, and the public look-up. */
@NullMarked
package fadu.certificate.web;

import org.jspecify.annotations.NullMarked;
