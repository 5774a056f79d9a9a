package fadu.certificate.importing;

import fadu.platform.problem.ProblemCode;

/** What can be wrong with a row of existing certificates, and what its import brings about. */
public enum CertificateImportProblem implements ProblemCode {
    /** Nobody in scope is meant. */
    CERTIFICATE_ROW_NOBODY,
    /** The number is missing or has another form than its kind's. */
    CERTIFICATE_ROW_NUMBER,
    /** Somebody else has the number, or it has other dates on record. */
    CERTIFICATE_ROW_NUMBER_TAKEN,
    /** The number stands in the file twice. */
    CERTIFICATE_ROW_NUMBER_TWICE,
    /** No kind of that name. */
    CERTIFICATE_ROW_KIND,
    /** A day is missing or cannot be read. */
    CERTIFICATE_ROW_DAY,
    /** The term ends before it begins. */
    CERTIFICATE_ROW_TERM,
    /** Changed since the import, so undoing leaves it. */
    CERTIFICATE_ROW_STAYS,
    /** So many holders are auxiliary staff: registered as they are, and flagged by clearance. */
    CERTIFICATE_IMPORT_AUXILIARY;

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
