/** Strict JSON trees, read within bounds and written canonically; what the codecs of this library stand on. */
@NullMarked
package fadu.exams.json;

import org.jspecify.annotations.NullMarked;
