package fadu.paper;

import fadu.platform.problem.Outcome;
import java.util.Map;

/** The refusal that names a paper's state. */
final class PaperStates {
    private PaperStates() {}

    static <T> Outcome<T> refused(PaperRow row) {
        return Outcome.refused(
                PaperProblem.PAPER_STATE,
                Map.of("zh", row.state().zh(), "en", row.state().en()));
    }
}
