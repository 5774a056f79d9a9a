package fadu.exams.item;

import java.util.List;

/** A response as JSON. */
public final class ResponseJson {
    /** The longest text of one blank, in characters. */
    public static final int LONGEST_BLANK = 500;

    private ResponseJson() {}

    /** The response of the JSON, checked for its form only. Empty lists mean nothing answered. */
    public static Reading<Response> read(String json) {
        throw new UnsupportedOperationException();
    }

    /** The response of the JSON, checked against what the candidate was shown. */
    public static Reading<Response> read(String json, CandidateView shown) {
        throw new UnsupportedOperationException();
    }

    /** Canonical JSON: equal responses give equal text, so that their hashes can be compared. */
    public static String write(Response response) {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
    public static String hash(Response response) {
        throw new UnsupportedOperationException();
    }

    /** What does not fit between a response and what was shown; empty where all fits. */
    public static List<Flaw> flaws(Response response, CandidateView shown) {
        throw new UnsupportedOperationException();
    }
}
