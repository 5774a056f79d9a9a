/** The rulebook over HTTP. */
@NullMarked
package fadu.rulebook.web;

import org.jspecify.annotations.NullMarked;
