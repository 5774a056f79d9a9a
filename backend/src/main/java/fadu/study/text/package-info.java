/** The text of lessons: a subset of Markdown, read into blocks that hold words and never markup. */
@NullMarked
package fadu.study.text;

import org.jspecify.annotations.NullMarked;
