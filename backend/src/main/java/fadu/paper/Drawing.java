package fadu.paper;

import fadu.exams.assembly.Assembling;
import fadu.exams.assembly.Assembly;
import fadu.exams.assembly.Pool;
import fadu.exams.blueprint.Blueprint;
import fadu.platform.Scope;
import fadu.questionbank.Pools;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Draws papers from the published items of the banks in scope: two statements at most, however many items there are. */
@Singleton
class Drawing {
    private final Pools pools;
    private final Papers papers;

    Drawing(Pools pools, Papers papers) {
        this.pools = pools;
        this.papers = papers;
    }

    /** What a table of specification may draw from; earlier use counts only where the table limits it. */
    Pool pool(Scope scope, BlueprintContent content) {
        var banks = content.banks() == null ? List.<String>of() : content.banks();
        var items = pools.published(scope, banks, content.practice());
        return new Pool(items, content.exposure() == 0 ? Map.of() : papers.uses());
    }

    /** So many sets of questions, or what cannot be met. */
    static Assembly draw(Blueprint blueprint, Pool pool, long seed, int variants) {
        return Assembling.perCandidate(blueprint, pool, seed, variants);
    }
}
