package fadu.platform.problem;

/**
 * A refusal's stable name. Each feature lists its own in an enum {@code <Feature>Problem}; the enum constant is the code
 * callers and monitoring see, and its title, detail and next step stand in {@code problems/zh-CN.properties} and {@code
 * en.properties}.
 */
public interface ProblemCode {
    /** The code, e.g. {@code CERTIFICATE_NOT_FOUND}. */
    String name();

    /** Why it was refused, which decides the HTTP status. */
    Category category();

    /** Who has to act, and so which HTTP status answers. */
    enum Category {
        /** The request cannot be understood or breaks a rule of form: 400. */
        MALFORMED(400),
        /** Nobody is signed in: 401. */
        UNAUTHENTICATED(401),
        /** Signed in, but without the permission: 403. */
        FORBIDDEN(403),
        /** Nothing there, or out of the caller's scope, which is the same to the caller: 404. */
        NOT_FOUND(404),
        /** Somebody or something was faster, or the state forbids it: 409. */
        CONFLICT(409),
        /** Too large: 413. */
        TOO_LARGE(413),
        /** Understood, but a rule of the trade says no: 422. */
        REFUSED(422),
        /** Too many requests: 429. */
        TOO_MANY(429),
        /** Our fault or a dependency's; trying again may help: 503. */
        UNAVAILABLE(503);

        private final int status;

        Category(int status) {
            this.status = status;
        }

        /** The HTTP status, 400 to 503. */
        public int status() {
            return status;
        }
    }
}
