package fadu.certificate;

import fadu.platform.problem.ProblemCode;

/** Why certificate refuses. */
public enum CertificateProblem implements ProblemCode {
    /** The table of states does not allow the change. */
    CERTIFICATE_STATE_FORBIDDEN(Category.CONFLICT),
    /** A state may begin neither in the future nor before the present one began. */
    CERTIFICATE_STATE_DATE(Category.REFUSED),
    /** Only a suspension has an end, and it lies after its beginning. */
    CERTIFICATE_STATE_UNTIL(Category.REFUSED);

    private final Category category;

    CertificateProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
