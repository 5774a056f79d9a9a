package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A question as a candidate reads it: by its type it can hold no key, no accepted answer and no rationale.
 *
 * @param kind SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE
 * @param stem the question, or the facts of a case; blanks are written {@code {{1}}}
 * @param options in the order of this candidate's paper; empty where there are none
 * @param blanks how many blanks are to be filled; 0 where none
 * @param parts the sub-questions of a case; empty otherwise
 */
@Serdeable
public record ShownItem(String kind, String stem, List<ShownOption> options, int blanks, List<ShownPart> parts) {}
