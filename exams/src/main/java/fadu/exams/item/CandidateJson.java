package fadu.exams.item;

/**
 * What a candidate may see, as JSON: {@code kind}, {@code stem}, {@code options}, {@code blanks} (their number), {@code parts} with
 * {@code id}, {@code weight} and the same fields.
 */
public final class CandidateJson {
    private CandidateJson() {}

    /** Canonical JSON. */
    public static String write(CandidateView view) {
        throw new UnsupportedOperationException();
    }

    /** The view of such JSON. */
    public static Reading<CandidateView> read(String json) {
        throw new UnsupportedOperationException();
    }
}
