package fadu.directory.importing;

import fadu.platform.Actor;
import java.util.Collection;
import java.util.List;

/**
 * What a row of one kind of file means. The framework reads and recognises, keeps the rows sealed, pages them, and calls
 * these methods; a kind looks things up for all rows at once, never one by one.
 *
 * @param <P> what a check found out and applying needs, kept in memory only: apply is always handed a fresh check
 */
public interface ImportKind<P> {
    /** {@code ROSTER}, {@code CERTIFICATES}, {@code CREDIT} or {@code QUALIFICATIONS}. */
    String kind();

    /** The permission needed to upload, cure, apply and undo; its scope becomes {@link ImportContext#scope()}. */
    default String permission() {
        return "directory.import";
    }

    /** The columns a file may have, in the order of the template. {@link Column#person()} holds those that name somebody. */
    List<Column> columns();

    /**
     * Judges all rows in the order given, one answer for each. Called at upload, after each cure and again right before
     * applying, there inside the transaction. Cells that could not be read at all (a formula, digits that Excel lost) are
     * empty here and the framework adds their problem, so a kind need not complain about a cell where
     * {@link Cells#unreadable} is true.
     */
    List<Checked<P>> check(ImportContext context, List<Cells> rows);

    /**
     * Writes rows whose outcome is NEW or CHANGE; inside the transaction, batched, called with at most
     * {@value Importing#CHUNK} rows at a time. Appends no audit event for each row: the framework leaves one for the import.
     *
     * @return one for each row written, with what {@link #undo} needs
     */
    List<Applied> apply(Actor actor, ImportContext context, List<Checked<P>> rows);

    /**
     * Takes back what {@link #apply} wrote; inside the transaction. A row that somebody has changed since stays as it is.
     *
     * @return the rows that stay, each with the reason
     */
    List<Stays> undo(Actor actor, ImportContext context, List<Applied> rows);

    /** Sentences about what applying would bring about beyond the rows themselves, e.g. how many transfers. */
    default List<Sentence> consequences(ImportContext context, List<Checked<P>> rows) {
        return List.of();
    }

    /** The keys of people on record in the import's unit that the file lacks; only where a file means to be complete. */
    default Collection<Long> missing(ImportContext context, List<Checked<P>> rows) {
        return List.of();
    }
}
