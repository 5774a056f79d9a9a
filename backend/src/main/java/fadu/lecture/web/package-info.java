/** Lectures over HTTP. */
@NullMarked
package fadu.lecture.web;

import org.jspecify.annotations.NullMarked;
