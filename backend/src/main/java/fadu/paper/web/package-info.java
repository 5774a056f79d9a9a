/** Blueprints and papers over HTTP. */
@NullMarked
package fadu.paper.web;

import org.jspecify.annotations.NullMarked;
