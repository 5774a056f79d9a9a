/** The root of the exams library: what the kinds of exam have in common. May use the JDK only. */
@NullMarked
package fadu.exams;

import org.jspecify.annotations.NullMarked;
