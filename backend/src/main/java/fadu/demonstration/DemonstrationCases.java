package fadu.demonstration;

import fadu.clearance.ReadingCases;
import fadu.clearance.Signing;
import fadu.clearance.Wish;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Signs some of the county's cases as its reviewers would, so that every stage of a case can be seen. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class DemonstrationCases {
    private static final int SIGNED_ONCE = 4;
    private static final int DECIDED = 8;

    private final ReadingCases cases;
    private final Signing signing;
    private final Officials officials;
    private final JdbcOperations jdbc;

    DemonstrationCases(ReadingCases cases, Signing signing, Officials officials, JdbcOperations jdbc) {
        this.cases = cases;
        this.signing = signing;
        this.officials = officials;
        this.jdbc = jdbc;
    }

    /** Puts first signatures on some and second ones on others, each as the rules propose. */
    void decideSome() {
        var reviewer = officials.of("reviewer", "clearance.sign");
        var second = officials.of("second-reviewer", "clearance.sign");
        var open = varied();
        for (int i = 0; i < open.size(); i++) {
            if (sign(reviewer, open.get(i)) && i >= SIGNED_ONCE) {
                sign(second, open.get(i));
            }
        }
    }

    private boolean sign(Actor actor, String id) {
        return switch (cases.open(actor, id)) {
            case Outcome.Done<ReadingCases.Opened>(var opened)
            when opened.dossier() != null -> {
                var proposal = opened.dossier().proposal();
                var wish = new Wish(
                        proposal.verdict(),
                        proposal.until(),
                        null,
                        "已核对台账与证件，同意建议结论",
                        opened.row().version());
                yield signing.sign(actor, null, id, wish) instanceof Outcome.Done<?>;
            }
            default -> false;
        };
    }

    /** Undecided cases of as many different grounds as there are, in a stable order. */
    private List<String> varied() {
        return jdbc.execute(connection -> {
            var found = new ArrayList<String>();
            try (var statement = connection.prepareStatement("""
                    SELECT public_id FROM (
                      SELECT c.public_id, f.ground, ROW_NUMBER() OVER (PARTITION BY f.ground ORDER BY c.id) AS turn
                      FROM clearance_case c JOIN clearance_flag f ON f.case_id = c.id
                      WHERE c.state = 'OPEN') ranked
                    WHERE turn <= 3 ORDER BY turn, ground LIMIT ?""")) {
                statement.setInt(1, SIGNED_ONCE + DECIDED);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        if (!found.contains(rows.getString(1))) {
                            found.add(rows.getString(1));
                        }
                    }
                }
            }
            return found;
        });
    }
}
