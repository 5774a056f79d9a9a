package fadu.examination;

import fadu.platform.Scope;
import fadu.platform.problem.Outcome;
import java.util.Optional;

/** The papers that sittings use. */
public interface SittingPapers {
    /** A sealed paper of a unit in scope, by name only; empty for one that is not there or not fit for an exam. */
    Optional<NamedPaper> named(Scope scope, String paperId);

    /**
     * The paper of one attempt, opened; refused in words before its opening time.
     *
     * @param seed decides order and choice where papers differ by candidate
     */
    Outcome<OpenPaper> open(String paperId, long seed);

    /** A paper by name. */
    record NamedPaper(String id, String title) {}
}
