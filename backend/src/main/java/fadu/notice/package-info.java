/** The inbox, official letters with their numbers and PDF, and the proof that a letter was served. May use directory and platform. */
@NullMarked
package fadu.notice;

import org.jspecify.annotations.NullMarked;
