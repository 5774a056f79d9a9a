package fadu.certificate;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.id.PublicIds;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading the register: lists, one certificate with its history, one's own, and what the public sees. */
@Singleton
public class ReadingRegister {
    private static final int EXPORT_PAGE = 1000;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final String NO_ID = "0".repeat(26);

    private final RegisterEntries entries;
    private final Certificates certificates;
    private final Units units;
    private final Clock clock;

    ReadingRegister(RegisterEntries entries, Certificates certificates, Units units, Clock clock) {
        this.entries = entries;
        this.certificates = certificates;
        this.units = units;
        this.clock = clock;
    }

    /** The internal key of a unit in scope; empty for one that is not. */
    public Optional<Long> unit(Actor actor, String id) {
        return units.byPublicId(actor.scope(), id).map(unit -> unit.id());
    }

    /** A page of the register in scope, with the number of all under the filter. */
    public Page<RegisterEntry> page(Actor actor, RegisterFilter filter, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 2);
        var after = position == null ? FIRST : day(position.text(0));
        var rows = entries.page(
                actor.scope(), filter, clock.today(), after, position == null ? 0 : position.number(1), limit + 1);
        return Page.cut(
                rows,
                limit,
                row -> Cursor.of(row.validTo(), row.id()),
                entries.count(actor.scope(), filter, clock.today()));
    }

    /** Everything under the filter, fetched page by page while it is read. */
    public Iterator<RegisterEntry> all(Actor actor, RegisterFilter filter) {
        return new Walk(actor.scope(), filter, clock.today());
    }

    /** One in scope, or one's own, with its history. */
    public Outcome<History> find(Actor actor, String id) {
        return entries.find(actor.scope(), id, clock.today())
                .map(entry -> Outcome.done(history(entry)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** One's own, the longest term first. */
    public List<History> own(Actor actor) {
        return entries.of(Scope.own(actor.personId()), clock.today()).stream()
                .map(this::history)
                .toList();
    }

    /** All kinds. */
    public List<CertificateKind> kinds() {
        return certificates.kinds();
    }

    /**
     * What the public learns; empty for an unknown id. A malformed id costs the same query as a good one, so that the time
     * says nothing.
     */
    public Optional<PublicLook> look(String id) {
        return entries.look(PublicIds.isOne(id) ? id : NO_ID, clock.today());
    }

    private History history(RegisterEntry entry) {
        return new History(entry, entries.states(entry.id()), entries.holds(entry.id()), entries.custody(entry.id()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return FIRST;
        }
    }

    /** A certificate with its dated states, holds and custody log. */
    public record History(
            RegisterEntry entry, List<StateSpan> states, List<HoldSpan> holds, List<CustodyNote> custody) {}

    private final class Walk implements Iterator<RegisterEntry> {
        private final Scope scope;
        private final RegisterFilter filter;
        private final LocalDate today;
        private Iterator<RegisterEntry> rows = List.<RegisterEntry>of().iterator();
        private LocalDate afterEnd = FIRST;
        private long afterId;
        private boolean over;

        Walk(Scope scope, RegisterFilter filter, LocalDate today) {
            this.scope = scope;
            this.filter = filter;
            this.today = today;
        }

        @Override
        public boolean hasNext() {
            if (!rows.hasNext() && !over) {
                var fetched = entries.page(scope, filter, today, afterEnd, afterId, EXPORT_PAGE);
                over = fetched.size() < EXPORT_PAGE;
                rows = fetched.iterator();
            }
            return rows.hasNext();
        }

        @Override
        public RegisterEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = rows.next();
            afterEnd = row.validTo();
            afterId = row.id();
            return row;
        }
    }
}
