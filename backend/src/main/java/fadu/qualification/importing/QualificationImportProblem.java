package fadu.qualification.importing;

import fadu.platform.problem.ProblemCode;

/** What can be wrong with a row of passes and exemptions, and what its import brings about. */
public enum QualificationImportProblem implements ProblemCode {
    /** Nobody in scope is meant. */
    QUALIFICATION_ROW_NOBODY,
    /** Neither a pass nor an exemption. */
    QUALIFICATION_ROW_KIND,
    /** No scope of that name. */
    QUALIFICATION_ROW_SCOPE,
    /** The proof is missing or too long. */
    QUALIFICATION_ROW_PROOF,
    /** A day is missing or cannot be read. */
    QUALIFICATION_ROW_DAY,
    /** The term ends before it begins. */
    QUALIFICATION_ROW_TERM,
    /** Approved or revoked since the import, so undoing leaves it. */
    QUALIFICATION_ROW_STAYS,
    /** So many exemptions wait for a second person. */
    QUALIFICATION_IMPORT_WAITING;

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
