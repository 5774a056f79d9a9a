package fadu.directory.importing;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looking at imports: the list, one of them, its rows, the people it lacks. */
@Singleton
public class ReadingImports {
    private final Desk desk;
    private final Imports imports;
    private final Checking checking;
    private final People people;
    private final Tx tx;

    ReadingImports(Desk desk, Imports imports, Checking checking, People people, Tx tx) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.people = people;
        this.tx = tx;
    }

    /** Imports in scope, newest first. */
    public Page<ImportBatch> list(Actor actor, @Nullable String kind, @Nullable String after, int limit) {
        var cursor = Cursor.decode(after, 1);
        long before = cursor == null || cursor.number(0) == 0 ? Long.MAX_VALUE : cursor.number(0);
        return Page.cut(
                imports.list(actor.scope(), kind, before, limit + 1), limit, batch -> Cursor.of(batch.id()), null);
    }

    /** One import. */
    public Outcome<ImportBatch> find(Actor actor, String publicId) {
        return desk.held(actor, publicId).map(Desk.Held::batch);
    }

    /** The columns that an import's rows may have. */
    public Outcome<List<Column>> columns(Actor actor, String kind) {
        return desk.kind(actor, kind).map(ImportKind::columns);
    }

    /** Rows behind a line, all or of one outcome. */
    Outcome<List<ImportRow>> rows(Actor actor, String publicId, @Nullable RowOutcome outcome, int after, int limit) {
        return desk.held(actor, publicId)
                .map(held ->
                        imports.page(held.batch().id(), outcome == null ? null : outcome.name(), after, limit).stream()
                                .map(row -> desk.open(publicId, row))
                                .toList());
    }

    /** One row. */
    Outcome<ImportRow> row(Actor actor, String publicId, int line) {
        return desk.held(actor, publicId)
                .then(held -> imports.row(held.batch().id(), line)
                        .map(row -> Outcome.done(desk.open(publicId, row)))
                        .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    /** People on record in the import's unit whom the file lacks, by name. */
    public Outcome<List<PersonBrief>> missing(Actor actor, String publicId) {
        return tx.read(() -> desk.held(actor, publicId).map(held -> missing(held.kind(), held)));
    }

    private <P> List<PersonBrief> missing(ImportKind<P> kind, Desk.Held held) {
        var judged = checking.judge(kind, held.context(), desk.rows(held.batch()));
        return people.briefs(kind.missing(held.context(), judged.checked())).values().stream()
                .sorted(Comparator.comparing(PersonBrief::name).thenComparing(PersonBrief::id))
                .toList();
    }

    /** Heads as recognised. */
    List<Heads.Found> heads(ImportBatch batch) {
        return desk.readList(batch.heads(), Heads.Found.class);
    }

    /** Sentences about consequences. */
    List<RowContent.Kept> notes(ImportBatch batch) {
        return desk.readList(batch.notes(), RowContent.Kept.class);
    }
}
