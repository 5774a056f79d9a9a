package fadu.matrix;

import fadu.fixtures.Http;

/** What an answer means for access; refusals of a rule of the trade passed the gate. */
enum Verdict {
    /** 401: nobody is signed in. */
    UNKNOWN_CALLER,
    /** 403 by the guard. */
    FORBIDDEN,
    /** 404. */
    HIDDEN,
    /** Let through. */
    PASSED,
    /** 5xx: never right. */
    FAULT;

    static Verdict of(Http.Answer answer) {
        return switch (answer.status()) {
            case 401 -> answer.text().contains("SIGN_IN_NEEDED") ? UNKNOWN_CALLER : PASSED;
            case 403 ->
                answer.text().contains("NOT_PERMITTED") || answer.text().contains("CSRF_TOKEN_MISSING")
                        ? FORBIDDEN
                        : PASSED;
            case 404 -> HIDDEN;
            default -> answer.status() >= 500 ? FAULT : PASSED;
        };
    }
}
