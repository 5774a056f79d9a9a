package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dated changes of category, of 在编 / 在册 / 在岗, of the post, and long absences. */
@Singleton
public class ChangingStatus {
    private final OnePerson one;
    private final PersonRecords records;
    private final Spans spans;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ChangingStatus(OnePerson one, PersonRecords records, Spans spans, Audit audit, Tx tx, Clock clock) {
        this.one = one;
        this.records = records;
        this.spans = spans;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Sets or ends a flag from that day. */
    public Outcome<PersonRecord> flag(
            Actor actor, String publicId, Flag flag, boolean value, LocalDate on, String source) {
        return tx.run(() -> one.serving(actor, publicId, on).then(person -> {
            var since = spans.statusSince(person.id(), flag.name());
            if (since.isPresent() == value) {
                return Outcome.refused(DirectoryProblem.STATUS_ALREADY_SO, "what", flag.zh());
            }
            return OnePerson.notBefore(on, value ? spans.statusEnded(person.id(), flag.name()) : since)
                    .then(day -> {
                        if (value) {
                            spans.openStatus(person.id(), flag.name(), on, source);
                        } else {
                            spans.closeStatus(person.id(), flag.name(), on);
                        }
                        return noted(
                                actor,
                                person,
                                "person.status",
                                Map.of("kind", flag.name(), "value", value, "on", on.toString(), "source", source));
                    });
        }));
    }

    /**
     * Makes somebody another kind of person from that day.
     *
     * @param also true to hold it beside the present ones, false to end those
     */
    public Outcome<PersonRecord> category(
            Actor actor, String publicId, Category category, boolean also, LocalDate on, String source) {
        return tx.run(() -> one.serving(actor, publicId, on).then(person -> {
            var open = spans.openCategories(person.id());
            var held = EnumSet.noneOf(Category.class);
            open.forEach(span -> Category.of(span.value()).ifPresent(held::add));
            if (held.contains(category) && (also || held.size() == 1)) {
                return Outcome.refused(DirectoryProblem.STATUS_ALREADY_SO, "what", category.zh());
            }
            if (also && clash(held, category)) {
                return Outcome.refused(DirectoryProblem.CATEGORY_CLASH);
            }
            var latest = also
                    ? Optional.<LocalDate>empty()
                    : open.stream().map(Span::fromDate).max(LocalDate::compareTo);
            return OnePerson.notBefore(on, latest).then(day -> {
                if (!also) {
                    held.stream()
                            .filter(each -> each != category)
                            .forEach(each -> spans.closeCategory(person.id(), each.name(), on));
                }
                if (!held.contains(category)) {
                    spans.openCategory(person.id(), category.name(), on, source);
                }
                return noted(
                        actor,
                        person,
                        "person.category",
                        Map.of(
                                "from", held.toString(),
                                "to", category.name(),
                                "also", also,
                                "on", on.toString(),
                                "source", source));
            });
        }));
    }

    /** Gives somebody another post from that day; an empty title ends the present one. */
    public Outcome<PersonRecord> post(Actor actor, String publicId, String typed, LocalDate on) {
        var title = Texts.tidy(typed);
        if (!Texts.keepable(title, PersonDraft.NAME)) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", PersonDraft.NAME);
        }
        return tx.run(() -> one.serving(actor, publicId, on)
                .then(person -> OnePerson.notBefore(on, spans.postSince(person.id()))
                        .then(day -> {
                            spans.closePost(person.id(), on);
                            if (!title.isEmpty()) {
                                spans.openPost(person.id(), title, on);
                            }
                            return noted(actor, person, "person.post", Map.of("title", title, "on", on.toString()));
                        })));
    }

    /**
     * Records a long absence, or another end of one that began on that day.
     *
     * @param to first day back; null while unknown
     */
    public Outcome<PersonRecord> absence(
            Actor actor,
            String publicId,
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {
        if (to != null && to.isBefore(from)) {
            return Outcome.refused(DirectoryProblem.DATES_REVERSED);
        }
        return tx.run(() -> one.serving(actor, publicId, clock.today()).then(person -> {
            if (spans.absenceOverlaps(person.id(), kind.name(), from, to)) {
                return Outcome.refused(DirectoryProblem.ABSENCE_OVERLAPS);
            }
            if (spans.setAbsenceEnd(person.id(), kind.name(), from, to, note) == 0) {
                spans.insertAbsence(person.id(), kind.name(), from, to, note);
            }
            return noted(
                    actor,
                    person,
                    "person.absence",
                    Map.of("kind", kind.name(), "from", from.toString(), "to", String.valueOf(to)));
        }));
    }

    private Outcome<PersonRecord> noted(Actor actor, PersonRecord person, String action, Map<String, ?> details) {
        audit.append(actor, action, "person:" + person.id(), person.unitId(), person.id(), details);
        records.refresh(List.of(person.id()), clock.today());
        return one.find(actor, person.publicId());
    }

    private static boolean clash(EnumSet<Category> held, Category more) {
        var both = EnumSet.copyOf(held);
        both.add(more);
        return both.contains(Category.OFFICER) && both.contains(Category.AUXILIARY);
    }
}
