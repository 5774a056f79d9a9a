/** Units and people over HTTP. */
@NullMarked
package fadu.directory.web;

import org.jspecify.annotations.NullMarked;
