/** Strict JSON trees for the codecs of this library; not part of its conversation. */
@NullMarked
package fadu.exams.json;

import org.jspecify.annotations.NullMarked;
