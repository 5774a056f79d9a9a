package fadu.credit;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.directory.PersonRef;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's ledger: by page, as a statement of any day, and whole for a file. */
@Singleton
public class ReadingLedger {
    /** Most rows of a page. */
    public static final int LARGEST_PAGE = 200;
    /** Most rows of a file; a person's ledger of a life time stays far below. */
    static final int LARGEST_FILE = 50_000;

    private final Entries entries;
    private final People people;
    private final Tx tx;
    private final Clock clock;

    ReadingLedger(Entries entries, People people, Tx tx, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.tx = tx;
        this.clock = clock;
    }

    /** A page of somebody's ledger; {@code year} null shows all years. */
    public Outcome<EntryPage> page(
            Actor actor, String personId, @Nullable Integer year, @Nullable String cursor, int limit) {
        return find(actor, personId).then(person -> Outcome.done(page(person.id(), year, cursor, limit)));
    }

    /** A page of the caller's own ledger. */
    public EntryPage ownPage(Actor actor, @Nullable Integer year, @Nullable String cursor, int limit) {
        return page(actor.personId(), year, cursor, limit);
    }

    /** Somebody's statement of a year as it stood at the end of a day. */
    public Outcome<Statement> statement(
            Actor actor, String personId, @Nullable Integer year, @Nullable LocalDate asOf) {
        return find(actor, personId).then(person -> Outcome.done(statement(person, year, asOf)));
    }

    /** The caller's own statement. */
    public Statement ownStatement(Actor actor, @Nullable Integer year, @Nullable LocalDate asOf) {
        return statement(own(actor), year, asOf);
    }

    /** Somebody's whole ledger of a year, or of all years, for a file. */
    public Outcome<Whole> whole(Actor actor, String personId, @Nullable Integer year) {
        return find(actor, personId).then(person -> Outcome.done(whole(person, year)));
    }

    /** The caller's own whole ledger. */
    public Whole ownWhole(Actor actor, @Nullable Integer year) {
        return whole(own(actor), year);
    }

    private Outcome<PersonBrief> find(Actor actor, String personId) {
        return people.byPublicId(actor.scope(), personId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private PersonBrief own(Actor actor) {
        return Optional.ofNullable(people.briefs(List.of(actor.personId())).get(actor.personId()))
                .orElseThrow();
    }

    private EntryPage page(long personId, @Nullable Integer year, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, LARGEST_PAGE);
        var after = Cursor.decode(cursor, 2);
        var day = after == null ? null : date(after.text(0));
        return tx.read(() -> EntryPage.cut(
                entries.page(personId, year, day, after == null ? 0 : after.number(1), rows + 1),
                rows,
                entries.count(personId, year)));
    }

    private Statement statement(PersonBrief person, @Nullable Integer year, @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        int lawYear = year == null ? day.getYear() : year;
        var end = endOf(day);
        return tx.read(() -> Statement.of(
                PersonRef.of(person),
                lawYear,
                day,
                entries.asOf(person.id(), lawYear, end),
                entries.halfDaysAsOf(person.id(), lawYear, end)));
    }

    private Whole whole(PersonBrief person, @Nullable Integer year) {
        return new Whole(
                person.name(),
                entries.page(person.id(), year, null, 0, LARGEST_FILE).stream()
                        .map(EntryView::of)
                        .toList());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A person's whole ledger. */
    public record Whole(String name, List<EntryView> lines) {}
}
