package fadu.directory;

/** Why somebody is away for long. */
public enum AbsenceKind {
    SICK,
    MATERNITY,
    STUDY,
    SECONDMENT,
    OTHER
}
