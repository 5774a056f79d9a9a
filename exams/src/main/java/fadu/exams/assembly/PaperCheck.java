package fadu.exams.assembly;

import fadu.exams.blueprint.Blueprint;
import fadu.exams.paper.Paper;
import java.util.List;

/** Checks papers against their blueprint, knowing nothing of how they were made; also for papers put together by hand. */
public final class PaperCheck {
    private PaperCheck() {}

    /** What the papers violate; empty where nothing. */
    public static List<UnmetDemand> violations(Blueprint blueprint, Pool pool, List<Paper> papers) {
        throw new UnsupportedOperationException();
    }
}
