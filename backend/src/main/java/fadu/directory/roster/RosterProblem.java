package fadu.directory.roster;

import fadu.platform.problem.ProblemCode;

/** What can be wrong with a row of a roster, and what follows from one. */
public enum RosterProblem implements ProblemCode {
    /** Two rows mean the same person. */
    ROSTER_TWICE,
    /** The identity number says another gender. */
    ROSTER_GENDER,
    /** On record as somebody who left. */
    ROSTER_LEFT,
    /** Serves in another unit: applying transfers. */
    ROSTER_TRANSFER,
    /** Somebody with an identity number on record has another one in the file. */
    ROSTER_OTHER_NUMBER,
    /** Somebody ends being an officer or auxiliary: the category changes. */
    ROSTER_CATEGORY,
    /** How many people go on record. */
    ROSTER_NOTE_NEW,
    /** How many are transferred. */
    ROSTER_NOTE_TRANSFERS,
    /** How many no longer hold a flag. */
    ROSTER_NOTE_FLAGS,
    /** There is no column of categories: new people become officers. */
    ROSTER_NOTE_CATEGORY,
    /** Certificate numbers stand in the file: they are imported with the certificates. */
    ROSTER_NOTE_CERTIFICATES;

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
