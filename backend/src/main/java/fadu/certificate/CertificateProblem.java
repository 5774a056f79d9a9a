package fadu.certificate;

import fadu.platform.problem.ProblemCode;

/** Why certificate refuses. */
public enum CertificateProblem implements ProblemCode {
    /** The table of states does not allow the change. */
    CERTIFICATE_STATE_FORBIDDEN(Category.CONFLICT),
    /** A state may begin neither in the future nor before the present one began. */
    CERTIFICATE_STATE_DATE(Category.REFUSED),
    /** Only a suspension has an end, and it lies after its beginning. */
    CERTIFICATE_STATE_UNTIL(Category.REFUSED),
    /** The issue gate is shut; the fields name each condition that is not met. */
    CERTIFICATE_GATE_SHUT(Category.REFUSED),
    /** There is no such kind. */
    CERTIFICATE_KIND_UNKNOWN(Category.REFUSED),
    /** The term is empty, too long, or begins at the wrong time. */
    CERTIFICATE_TERM(Category.REFUSED),
    /** The rule set names no years, so the last day has to be given. */
    CERTIFICATE_TERM_NEEDED(Category.REFUSED),
    /** The number does not match the kind's pattern. */
    CERTIFICATE_NUMBER_FORM(Category.REFUSED),
    /** Another certificate has the number. */
    CERTIFICATE_NUMBER_TAKEN(Category.CONFLICT),
    /** Nobody issues, replaces, returns or takes custody notes of their own. */
    CERTIFICATE_OWN(Category.REFUSED),
    /** Its state forbids a replacement. */
    CERTIFICATE_NOT_REPLACEABLE(Category.CONFLICT),
    /** It was replaced before. */
    CERTIFICATE_REPLACED_ALREADY(Category.CONFLICT),
    /** The rule set lets renewals begin later. */
    CERTIFICATE_RENEWAL_EARLY(Category.REFUSED),
    /** It was not taken back, so it cannot be given back. */
    CERTIFICATE_NOT_TAKEN_BACK(Category.CONFLICT),
    /** No pass on record since it was taken back. */
    CERTIFICATE_RETRAINING_MISSING(Category.REFUSED),
    /** The card is there already. */
    CERTIFICATE_CUSTODY_SAME(Category.CONFLICT);

    private final Category category;

    CertificateProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
