/**
 * The bank of questions: authoring in versions, review by a second person, publishing, import and export. Persists the items of
 * the exams library; keys stand in a table of their own. May use law, access, directory, platform and exams.
 */
@NullMarked
package fadu.questionbank;

import org.jspecify.annotations.NullMarked;
