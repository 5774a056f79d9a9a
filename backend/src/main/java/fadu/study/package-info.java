/**
 * Courses in versions, lessons of text, PDF, sound and film, learning time that only the server can create, and the credit
 * that completed lessons earn. May use credit, rulebook, law, access, notice, directory, exams and platform.
 */
@NullMarked
package fadu.study;

import org.jspecify.annotations.NullMarked;
