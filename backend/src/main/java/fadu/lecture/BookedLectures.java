package fadu.lecture;

import fadu.credit.Mode;
import fadu.credit.PendingCredit;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Seats in lectures to come, and in past ones whose attendance waits for its confirmation, as credit that is booked. */
@Singleton
class BookedLectures implements PendingCredit {
    private final Seats seats;
    private final EffectiveRules effectiveRules;
    private final Clock clock;

    BookedLectures(Seats seats, EffectiveRules effectiveRules, Clock clock) {
        this.seats = seats;
        this.effectiveRules = effectiveRules;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Booked>> booked(Collection<Long> personIds, LocalDate from, LocalDate to) {
        if (personIds.isEmpty() || from.isAfter(to)) {
            return Map.of();
        }
        var parts = seats.booked(
                personIds,
                from.atStartOfDay(Clock.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(Clock.ZONE).toInstant(),
                clock.now());
        var rules = rules(parts);
        Map<Long, List<Booked>> found = new HashMap<>();
        for (var part : parts) {
            var day = Clock.dateOf(part.startsAt());
            var own = rules.getOrDefault(day, Map.of()).getOrDefault(part.unitId(), Rules.NONE);
            found.computeIfAbsent(part.personId(), absent -> new ArrayList<>()).add(booked(part, day, own));
        }
        return found;
    }

    private Map<LocalDate, Map<Long, Rules>> rules(List<BookedPart> parts) {
        Map<LocalDate, Set<Long>> units = new HashMap<>();
        parts.forEach(part -> units.computeIfAbsent(Clock.dateOf(part.startsAt()), absent -> new HashSet<>())
                .add(part.unitId()));
        Map<LocalDate, Map<Long, Rules>> rules = new HashMap<>();
        units.forEach((day, ids) -> rules.put(day, effectiveRules.at(ids, day)));
        return rules;
    }

    private static Booked booked(BookedPart part, LocalDate day, Rules rules) {
        var times = new Part(part.title(), part.startsAt(), part.endsAt());
        return new Booked(
                part.subjectKind(),
                Mode.LECTURE.name(),
                day,
                LectureCredit.hundredths(times.seconds(), rules),
                LectureCredit.halves(times),
                part.lectureTitle(),
                "/lectures/" + part.lecturePublicId());
    }
}
