package fadu.credit.importing;

import fadu.platform.problem.ProblemCode;

/** What can be wrong with a row of credit brought in from elsewhere, and what its import brings about. */
public enum CreditImportProblem implements ProblemCode {
    /** Nobody in scope is meant. */
    CREDIT_ROW_NOBODY,
    /** Nobody imports credit for oneself. */
    CREDIT_ROW_OWN,
    /** Neither an opening balance nor training elsewhere. */
    CREDIT_ROW_SOURCE,
    /** No subject of that name. */
    CREDIT_ROW_SUBJECT,
    /** The title or the proof is missing or too long. */
    CREDIT_ROW_TITLE,
    /** A day is missing, cannot be read, lies in the future or before 2000-01-01. */
    CREDIT_ROW_DAY,
    /** Neither 学时 nor days, or a number that is none. */
    CREDIT_ROW_AMOUNT,
    /** The part of the day cannot be read, or is given for several days. */
    CREDIT_ROW_PART,
    /** The ledger has the same item with another amount. */
    CREDIT_ROW_DIFFERS,
    /** The file has the same item twice. */
    CREDIT_ROW_TWICE,
    /** Taken back, or moved by a merge, since the import. */
    CREDIT_ROW_STAYS,
    /** So many 学时 for so many people. */
    CREDIT_IMPORT_SUM;

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
