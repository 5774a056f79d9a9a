/** Standings over HTTP. */
@NullMarked
package fadu.standing.web;

import org.jspecify.annotations.NullMarked;
