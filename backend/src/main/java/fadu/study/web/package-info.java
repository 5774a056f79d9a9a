/** Courses, learning and their files over HTTP. */
@NullMarked
package fadu.study.web;

import org.jspecify.annotations.NullMarked;
