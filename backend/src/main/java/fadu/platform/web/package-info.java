/** The edge: the guard that admits requests, problem answers, security headers, the single-page application. */
@NullMarked
package fadu.platform.web;

import org.jspecify.annotations.NullMarked;
