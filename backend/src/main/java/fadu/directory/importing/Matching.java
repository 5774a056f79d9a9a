package fadu.directory.importing;

import fadu.directory.PersonBrief;
import java.util.List;

/**
 * Finds out whom rows mean, in the declared order: identity number, then staff number with unit, then name with phone. Each
 * step looks all rows up in one statement; only people in scope are found. A sure hit by identity number whose name differs
 * is unsure, as are several hits, or a hit by name with unit alone.
 */
public interface Matching {
    /** One answer for each row, in the order given. A cell {@link CellProblem#WHO} decides over everything else. */
    List<Match> match(ImportContext context, List<Cells> rows);

    /** Whom a row means. */
    sealed interface Match {
        /** This person. */
        record Found(PersonBrief person) implements Match {}

        /** Perhaps one of these: ask, with {@link #problem}'s choices. */
        record Unsure(CellProblem problem) implements Match {}

        /** Nobody on record within scope. */
        record Nobody() implements Match {}

        /** Nothing in the row could tell, or what is there is malformed: the problem says what. */
        record Malformed(CellProblem problem) implements Match {}
    }
}
