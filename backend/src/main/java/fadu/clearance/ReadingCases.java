package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading cases: the queue with what the rules would propose, and one case with its dossier. */
@Singleton
public class ReadingCases {
    /** The states of {@code state=UNDECIDED}. */
    private static final Set<String> UNDECIDED = Set.of("OPEN", "SIGNED_ONCE");

    private final Cases cases;
    private final Flags flags;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final EvidenceLines evidence;
    private final ReadingTerms readingTerms;
    private final Tx tx;
    private final Clock clock;

    ReadingCases(
            Cases cases,
            Flags flags,
            Decisions decisions,
            Dossiers dossiers,
            EvidenceLines evidence,
            ReadingTerms readingTerms,
            Tx tx,
            Clock clock) {
        this.cases = cases;
        this.flags = flags;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.readingTerms = readingTerms;
        this.tx = tx;
        this.clock = clock;
    }

    /** A page of the queue by due day, with the number of all that the filter names. */
    public Page<Listed> queue(Actor actor, Filter filter, @Nullable String cursor, int limit) {
        var scoped = scoped(actor, filter);
        var position = Cursor.decode(cursor, 2);
        var after = position == null ? LocalDate.EPOCH : day(position.text(0));
        var rows = cases.queue(
                actor.scope(), scoped, clock.today(), after, position == null ? 0 : position.number(1), limit + 1);
        var page =
                Page.cut(rows, limit, row -> Cursor.of(row.dueOrder(), row.id()), cases.count(actor.scope(), scoped));
        return new Page<>(listed(page.items()), page.next(), page.total());
    }

    /** How many cases wait for what. */
    public Counts counts(Actor actor) {
        return new Counts(
                count(actor, "OPEN", false),
                count(actor, "SIGNED_ONCE", false),
                count(actor, "DECIDED", false),
                count(actor, "WITHDRAWN", false),
                count(actor, null, true));
    }

    /** One case with everything about it. */
    public Outcome<Opened> open(Actor actor, String id) {
        return tx.read(() -> cases.find(actor.scope(), id, clock.today())
                .map(row -> Outcome.done(opened(actor, row)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    /** A piece of evidence of a case: as taken down at the signature where there is one, otherwise as it is now. */
    public Outcome<Evidence> evidence(Actor actor, String id, int number) {
        return open(actor, id)
                .then(opened -> opened.evidence().stream()
                        .filter(piece -> piece.number() == number)
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    /** A decision in scope, or about oneself. */
    public Outcome<Decision> decision(Actor actor, String id) {
        return decisions
                .find(actor.scope(), id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Opened opened(Actor actor, CaseRow row) {
        var signatures = cases.signatures(row.id());
        var made = decisions.ofCase(row.id());
        if (row.state().undecided()) {
            var dossier = dossiers.of(row, clock.today());
            return new Opened(
                    row, dossier.flags(), dossier, dossier.evidence(), signatures, made, place(actor, row, signatures));
        }
        return new Opened(
                row,
                flags.ofCase(row.id()),
                null,
                evidence.taken(row.id(), row.round()),
                signatures,
                made,
                new Place(null, row.state().name()));
    }

    /** Where the caller may sign, or why not. Asked again of the database when they do. */
    private static Place place(Actor actor, CaseRow row, List<SignatureRow> signatures) {
        if (row.personId() == actor.personId()) {
            return new Place(null, ClearanceProblem.CASE_IS_OWN.name());
        }
        if (row.state() == CaseState.OPEN) {
            return actor.may(Signers.FIRST) ? new Place("FIRST", null) : new Place(null, "WAITS_FOR_FIRST");
        }
        boolean signed = signatures.stream()
                .anyMatch(each -> each.round() == row.round() && each.personId() == actor.personId());
        if (signed) {
            return new Place(null, ClearanceProblem.SIGNER_SAME_PERSON.name());
        }
        return actor.may(Signers.SECOND) ? new Place("SECOND", null) : new Place(null, "WAITS_FOR_SECOND");
    }

    private List<Listed> listed(List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var byCase = flags.ofCases(rows.stream().map(CaseRow::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        flag -> Optional.ofNullable(flag.caseId()).orElse(0L)));
        var terms = readingTerms.at(rows.stream().map(CaseRow::unitId).collect(Collectors.toSet()), clock.today());
        return rows.stream()
                .map(row -> new Listed(row, proposed(row, byCase.getOrDefault(row.id(), List.of()), terms)))
                .toList();
    }

    /** What the rules would propose on the flags as the job last wrote them; the dossier computes anew. */
    private @Nullable Verdict proposed(CaseRow row, List<FlagRow> flags, Map<Long, Terms> terms) {
        var open = flags.stream().filter(flag -> flag.closedAt() == null).toList();
        if (!row.state().undecided() || open.isEmpty()) {
            return null;
        }
        var ranOut = row.ranOut();
        var weighed = new Weighed(
                open.stream()
                        .map(flag -> new Weighed.Item(
                                Ground.valueOf(flag.ground()),
                                flag.lawYear(),
                                flag.status(),
                                flag.detail(),
                                flag.clause()))
                        .toList(),
                row.departed(),
                row.certificateState().equals("SUSPENDED"),
                ranOut == null ? null : Verdict.valueOf(ranOut),
                0,
                0,
                false,
                clock.today());
        return Proposing.propose(weighed, terms.getOrDefault(row.unitId(), Terms.NONE))
                .verdict();
    }

    private long count(Actor actor, @Nullable String state, boolean mine) {
        return cases.count(actor.scope(), scoped(actor, new Filter(state, null, null, null, mine)));
    }

    private CaseFilter scoped(Actor actor, Filter filter) {
        var state = filter.state();
        var states = state == null || state.equals("UNDECIDED")
                ? UNDECIDED
                : state.equals("ALL") ? Set.of("OPEN", "SIGNED_ONCE", "DECIDED", "WITHDRAWN") : Set.of(state);
        return new CaseFilter(
                states,
                filter.unit(),
                filter.text(),
                filter.ground(),
                filter.mine(),
                actor.scope(Signers.FIRST).unitIds(),
                actor.scope(Signers.SECOND).unitIds(),
                actor.personId());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return LocalDate.EPOCH;
        }
    }

    /**
     * What a list is asked for.
     *
     * @param state a state, UNDECIDED (also for null) or ALL
     * @param mine only what waits for the caller's signature
     */
    public record Filter(
            @Nullable String state,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String ground,
            boolean mine) {}

    /** A case in the queue; {@code proposed} null where it is closed. */
    public record Listed(CaseRow row, @Nullable Verdict proposed) {}

    /**
     * A case with everything about it.
     *
     * @param dossier computed anew; null once decided or closed, when the signed facts speak
     */
    public record Opened(
            CaseRow row,
            List<FlagRow> flags,
            @Nullable Dossier dossier,
            List<Evidence> evidence,
            List<SignatureRow> signatures,
            List<Decision> decisions,
            Place maySign) {}

    /** Where the caller may sign: FIRST or SECOND; or null, and why not. */
    public record Place(@Nullable String place, @Nullable String why) {}

    /** How many cases wait for a first signature, for a second, are decided, closed themselves; and wait for the caller. */
    public record Counts(long open, long signedOnce, long decided, long withdrawn, long mine) {}
}
