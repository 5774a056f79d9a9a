package fadu.standing;

import fadu.credit.PendingCredit;
import fadu.credit.PendingCredit.Booked;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.QuotaUnit;
import fadu.rulebook.Rules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Standings read from the database: single persons on demand, the whole county as a stream. A chunk of any size takes four
 * statements (holders, facts, bookings, decisions) besides the rules, which are resolved once per unit.
 */
@Singleton
public class Standings {
    /** How far back a closed year may lie. */
    static final int YEARS_BACK = 20;

    private final Holders holders;
    private final FactRows factRows;
    private final EffectiveRules effectiveRules;
    private final List<PendingCredit> pending;
    private final List<YearDecisions> decisions;
    private final Tx tx;
    private final Clock clock;

    Standings(
            Holders holders,
            FactRows factRows,
            EffectiveRules effectiveRules,
            List<PendingCredit> pending,
            List<YearDecisions> decisions,
            Tx tx,
            Clock clock) {
        this.holders = holders;
        this.factRows = factRows;
        this.effectiveRules = effectiveRules;
        this.pending = pending;
        this.decisions = decisions;
        this.tx = tx;
        this.clock = clock;
    }

    /** Where a person stands on a day, under the live certificate that ends first where there is one. */
    public Standing of(long personId, LocalDate at) {
        return Objects.requireNonNull(of(Set.of(personId), at).get(personId), "no such person");
    }

    /** Where many people stand on a day; unknown keys are absent. */
    public Map<Long, Standing> of(Collection<Long> personIds, LocalDate at) {
        return tx.read(() -> {
            var found = new HashMap<Long, Standing>();
            examine(holders.of(personIds, at, at), at, at.getYear())
                    .forEach(each -> found.put(each.holder().personId(), each.current()));
            return found;
        });
    }

    /** The closed law years that lie wholly in a term, as of a day, oldest first. */
    public List<YearResult> closedYears(long personId, LocalDate termFrom, LocalDate termTo, LocalDate at) {
        return tx.read(() -> holders.of(Set.of(personId), at, termFrom).stream()
                .map(holder -> new Holder(
                        holder.certificateId(),
                        new Term(termFrom, termTo),
                        holder.personId(),
                        holder.unitId(),
                        holder.category(),
                        holder.joinedOn(),
                        holder.leftOn(),
                        holder.units()))
                .map(List::of)
                .flatMap(one -> examine(one, at, firstYear(one, at)).stream())
                .findFirst()
                .map(Examined::closed)
                .orElse(List.of()));
    }

    /**
     * Streams every live certificate with its holder, by certificate key. Nothing is kept between chunks but the next one,
     * which is read while the sink is busy with this one, and no explanation is built.
     *
     * @param chunk certificates a chunk; about 2,000 keeps statements short and round trips few
     * @param sink takes each chunk, on the caller's thread and outside any transaction
     */
    public void sweep(LocalDate at, int chunk, Consumer<List<Swept>> sink) {
        try (var ahead = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("standing-sweep-ahead").daemon().factory())) {
            var next = ahead.submit(() -> chunk(0, chunk, at));
            while (true) {
                var swept = taken(next);
                boolean more = swept.size() == chunk;
                if (more) {
                    long after = swept.getLast().certificateId();
                    next = ahead.submit(() -> chunk(after, chunk, at));
                }
                if (!swept.isEmpty()) {
                    sink.accept(swept);
                }
                if (!more) {
                    return;
                }
            }
        }
    }

    private List<Swept> chunk(long after, int chunk, LocalDate at) {
        return tx
                .read(() -> {
                    var found = holders.certificates(after, chunk, at);
                    return examine(found, at, firstYear(found, at));
                })
                .stream()
                .map(each -> each.swept(at))
                .toList();
    }

    private static List<Swept> taken(Future<List<Swept>> chunk) {
        try {
            return chunk.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a chunk could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a sweep", e);
        }
    }

    /** What the sweep would say about one certificate; empty when it is not live on the day. */
    public Optional<Swept> certificate(long certificateId, LocalDate at) {
        return tx.read(() -> {
            var found = holders.certificates(certificateId - 1, 1, at).stream()
                    .filter(holder -> holder.certificateId() == certificateId)
                    .toList();
            return examine(found, at, firstYear(found, at)).stream().findFirst().map(each -> each.swept(at));
        });
    }

    /** The next people in service with their standings, by person key; for the projection. */
    List<Examined> inService(long afterPersonId, int limit, LocalDate at) {
        return tx.read(() -> examine(holders.inService(afterPersonId, limit, at), at, at.getYear()));
    }

    /** These people with their standings; for the projection. */
    List<Examined> these(Collection<Long> personIds, LocalDate at) {
        return tx.read(() -> examine(holders.of(personIds, at, at), at, at.getYear()));
    }

    private List<Examined> examine(List<Holder> found, LocalDate at, int firstYear) {
        if (found.isEmpty()) {
            return List.of();
        }
        var governing = governing(found, at, firstYear);
        var personIds = new LinkedHashSet<Long>();
        found.forEach(holder -> personIds.add(holder.personId()));
        var booked = booked(personIds, at);
        var decided = decided(personIds, firstYear < at.getYear());
        var gathering = new Gathering(at);
        factRows.read(asked(personIds, governing, booked, at, firstYear), gathering);

        var examined = new ArrayList<Examined>(found.size());
        for (var holder : found) {
            var facts = gathering.facts(
                    holder,
                    booked.getOrDefault(holder.personId(), List.of()),
                    decided.getOrDefault(holder.personId(), List.of()));
            var current = StandingFunction.derive(facts, rules(governing, at.getYear(), holder.unitOn(at)), at);
            examined.add(new Examined(holder, current, closed(holder, facts, governing, at)));
        }
        return examined;
    }

    private static List<YearResult> closed(
            Holder holder, StandingFacts facts, Map<Integer, Map<Long, Rules>> governing, LocalDate at) {
        int first = firstWholeYear(holder, at);
        if (first >= at.getYear()) {
            return List.of();
        }
        var closed = new ArrayList<YearResult>(at.getYear() - first);
        for (int year = first; year < at.getYear(); year++) {
            if (facts.term() != null && facts.term().holdsWhole(year)) {
                var unitId = holder.unitOn(LocalDate.of(year, 12, 31));
                closed.add(StandingFunction.closedYear(facts, rules(governing, year, unitId), year));
            }
        }
        return closed;
    }

    /** The rules by year and unit: of the running year on the day itself, of a closed one on its last day. */
    private Map<Integer, Map<Long, Rules>> governing(List<Holder> found, LocalDate at, int firstYear) {
        var governing = new HashMap<Integer, Map<Long, Rules>>();
        for (int year = firstYear; year <= at.getYear(); year++) {
            var day = year == at.getYear() ? at : LocalDate.of(year, 12, 31);
            var units = new HashSet<Long>();
            found.forEach(holder -> units.add(holder.unitOn(day)));
            governing.put(year, effectiveRules.at(units, day));
        }
        return governing;
    }

    private static Rules rules(Map<Integer, Map<Long, Rules>> governing, int year, long unitId) {
        return governing.getOrDefault(year, Map.of()).getOrDefault(unitId, Rules.NONE);
    }

    private FactRows.Asked asked(
            Set<Long> personIds,
            Map<Integer, Map<Long, Rules>> governing,
            Map<Long, List<Booked>> booked,
            LocalDate at,
            int firstYear) {
        Integer cap = null;
        boolean halfDays = false;
        for (var year : governing.values()) {
            for (var rules : new HashSet<>(year.values())) {
                var days = rules.quota().map(quota -> quota.value().unit()).orElse(null) == QuotaUnit.DAY;
                halfDays |= days;
                cap = days ? cap : smaller(cap, StandingFunction.cap(rules));
            }
        }
        boolean today = booked.values().stream()
                .anyMatch(list -> list.stream().anyMatch(each -> each.on().equals(at)));
        // A demonstration's clock may have been put back: then the balances hold days that are still to come.
        boolean nothingLater = !at.isBefore(clock.today()) && !at.isBefore(Clock.dateOf(clock.raw()));
        return new FactRows.Asked(personIds, LocalDate.of(firstYear, 1, 1), at, nothingLater, cap, halfDays, today);
    }

    private static @Nullable Integer smaller(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.min(one, other));
    }

    private Map<Long, List<Booked>> booked(Set<Long> personIds, LocalDate at) {
        var yearEnd = LocalDate.of(at.getYear(), 12, 31);
        var all = new HashMap<Long, List<Booked>>();
        for (var source : pending) {
            source.booked(personIds, at, yearEnd)
                    .forEach((personId, list) -> Objects.requireNonNull(
                                    all.computeIfAbsent(personId, absent -> new ArrayList<>()))
                            .addAll(list));
        }
        return all;
    }

    private Map<Long, List<YearDecision>> decided(Set<Long> personIds, boolean closedYears) {
        var all = new HashMap<Long, List<YearDecision>>();
        if (closedYears) {
            decisions.forEach(source -> all.putAll(source.of(personIds)));
        }
        return all;
    }

    private static int firstYear(List<Holder> found, LocalDate at) {
        return found.stream()
                .mapToInt(holder -> firstWholeYear(holder, at))
                .min()
                .orElse(at.getYear());
    }

    /** The first year that begins inside the term; the running year where the term is younger or there is none. */
    private static int firstWholeYear(Holder holder, LocalDate at) {
        var term = holder.term();
        if (term == null) {
            return at.getYear();
        }
        int first = term.from().getDayOfYear() == 1
                ? term.from().getYear()
                : term.from().getYear() + 1;
        return Math.min(at.getYear(), Math.max(first, at.getYear() - YEARS_BACK));
    }

    /** One certificate or person, examined. */
    record Examined(Holder holder, Standing current, List<YearResult> closed) {
        Swept swept(LocalDate at) {
            var term = Objects.requireNonNull(holder.term());
            return new Swept(
                    holder.personId(),
                    holder.unitOn(at),
                    holder.certificateId(),
                    term.from(),
                    term.to(),
                    current,
                    closed);
        }
    }
}
