package fadu.platform.problem;

/** Refusals that belong to no feature. */
public enum CommonProblem implements ProblemCode {
    /** The body, a parameter or a header cannot be read or breaks a declared bound. */
    REQUEST_MALFORMED(Category.MALFORMED),
    /** A field is needed. */
    FIELD_REQUIRED(Category.MALFORMED),
    /** A field is longer, shorter or of another form than accepted. */
    FIELD_INVALID(Category.MALFORMED),
    /** Nobody is signed in. */
    SIGN_IN_NEEDED(Category.UNAUTHENTICATED),
    /** The permission is missing. */
    NOT_PERMITTED(Category.FORBIDDEN),
    /** A writing request came without the session's own token. */
    CSRF_TOKEN_MISSING(Category.FORBIDDEN),
    /** Nothing there, or out of scope. */
    NOT_FOUND(Category.NOT_FOUND),
    /** The route does not know this method. */
    METHOD_NOT_ALLOWED(Category.MALFORMED),
    /** The media type is not accepted. */
    MEDIA_TYPE_REFUSED(Category.MALFORMED),
    /** The request is larger than allowed. */
    REQUEST_TOO_LARGE(Category.TOO_LARGE),
    /** Somebody changed it since it was read. */
    CHANGED_MEANWHILE(Category.CONFLICT),
    /** The same idempotency key came with another request. */
    KEY_REUSED(Category.REFUSED),
    /** The first request with this key is still being worked on. */
    KEY_IN_USE(Category.CONFLICT),
    /** Too many requests of this kind. */
    TOO_MANY_REQUESTS(Category.TOO_MANY),
    /** The server does not know whether it was done; the same key asked again gets the truth. */
    OUTCOME_UNKNOWN(Category.UNAVAILABLE),
    /** A fault of ours. */
    FAULT(Category.UNAVAILABLE);

    private final Category category;

    CommonProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
