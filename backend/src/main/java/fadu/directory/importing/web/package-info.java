/** Imports of every kind over HTTP. */
@NullMarked
package fadu.directory.importing.web;

import org.jspecify.annotations.NullMarked;
