package fadu.exams.assembly;

import fadu.exams.blueprint.Blueprint;

/** Makes papers. The same blueprint, pool, seed and number always give the same papers. */
public final class Assembling {
    private Assembling() {}

    /** One paper per candidate, each with its own items, order and options. */
    public static Assembly perCandidate(Blueprint blueprint, Pool pool, long seed, int candidates) {
        throw new UnsupportedOperationException();
    }

    /** Parallel forms (A 卷, B 卷 …): papers that share no item. */
    public static Assembly parallel(Blueprint blueprint, Pool pool, long seed, int forms) {
        throw new UnsupportedOperationException();
    }
}
