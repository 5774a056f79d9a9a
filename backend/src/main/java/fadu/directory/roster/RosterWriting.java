package fadu.directory.roster;

import fadu.directory.Category;
import fadu.directory.IdNumber;
import fadu.directory.Identities;
import fadu.directory.PersonMoved;
import fadu.directory.PersonRecords;
import fadu.directory.Pinyin;
import fadu.directory.importing.Applied;
import fadu.directory.importing.Checked;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.RowOutcome;
import fadu.directory.importing.Sentence;
import fadu.directory.importing.Stays;
import fadu.directory.roster.RosterPerson.Before;
import fadu.directory.roster.RosterPerson.KeptSpan;
import fadu.directory.roster.RosterPerson.Plain;
import fadu.directory.roster.RosterRegister.Changed;
import fadu.directory.roster.RosterRegister.Closing;
import fadu.directory.roster.RosterRegister.Fresh;
import fadu.directory.roster.RosterRegister.Opening;
import fadu.platform.event.Events;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes rows of a roster as a handful of batches, and takes them back to what stood before. */
@Singleton
final class RosterWriting {
    private final RosterRegister register;
    private final PersonRecords records;
    private final Identities identities;
    private final Events events;
    private final Clock clock;
    private final ObjectMapper json;

    RosterWriting(
            RosterRegister register,
            PersonRecords records,
            Identities identities,
            Events events,
            Clock clock,
            ObjectMapper json) {
        this.register = register;
        this.records = records;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** Writes the rows; each is answered with the person's state before. */
    List<Applied> apply(ImportContext context, List<Checked<RosterPlan>> rows) {
        var applied = new ArrayList<Applied>();
        applied.addAll(insert(
                context,
                rows.stream().filter(row -> row.outcome() == RowOutcome.NEW).toList()));
        applied.addAll(change(
                context,
                rows.stream().filter(row -> row.outcome() == RowOutcome.CHANGE).toList()));
        return applied;
    }

    private List<Applied> insert(ImportContext context, List<Checked<RosterPlan>> rows) {
        var source = source(context);
        var publicIds = new HashMap<Integer, String>();
        var people = new ArrayList<Fresh>();
        for (var row : rows) {
            var plan = plan(row);
            var publicId = PublicIds.next();
            publicIds.put(row.cells().line(), publicId);
            people.add(new Fresh(
                    plain(plan, publicId),
                    Pinyin.ofPerson(plan.name()),
                    Optional.ofNullable(plan.category())
                            .orElse(Category.OFFICER)
                            .name(),
                    plan.joinedOn()));
        }
        register.insert(people, clock.now());
        var keys = register.keys(publicIds.values());
        var spans = new ArrayList<Opening>();
        var lines = new HashMap<Integer, Long>();
        for (var row : rows) {
            var plan = plan(row);
            long id = Objects.requireNonNull(keys.get(publicIds.get(row.cells().line())));
            lines.put(row.cells().line(), id);
            var from = plan.joinedOn();
            spans.add(open(id, "UNIT", String.valueOf(plan.unitId()), source, from));
            spans.add(open(
                    id,
                    "CATEGORY",
                    Optional.ofNullable(plan.category())
                            .orElse(Category.OFFICER)
                            .name(),
                    source,
                    from));
            plan.flags().forEach((flag, told) -> {
                if (told.holds()) {
                    spans.add(open(id, "STATUS", flag.name(), source, told.since() == null ? from : told.since()));
                }
            });
            if (plan.post() != null) {
                spans.add(open(id, "POST", plan.post(), null, from));
            }
        }
        register.open(spans);
        records.refresh(lines.values(), context.today());
        var versions = register.versions(lines.values());
        return rows.stream()
                .map(row -> {
                    long id = Objects.requireNonNull(lines.get(row.cells().line()));
                    var before = new Before(true, versions.getOrDefault(id, 0), null, List.of());
                    return new Applied(row.cells().line(), id, write(before));
                })
                .toList();
    }

    private List<Applied> change(ImportContext context, List<Checked<RosterPlan>> rows) {
        var ids =
                rows.stream().map(row -> Objects.requireNonNull(row.personId())).toList();
        var people = register.people(ids);
        var changed = new ArrayList<Changed>();
        var closing = new ArrayList<Closing>();
        var opening = new ArrayList<Opening>();
        var moved = new ArrayList<PersonMoved>();
        for (var row : rows) {
            var person = Objects.requireNonNull(people.get(row.personId()));
            var plan = plan(row);
            changed.add(new Changed(person.id(), merged(person.plain(), plan), Pinyin.ofPerson(plan.name())));
            dated(context, person, plan, closing, opening);
            if (plan.unitId() != person.plain().unitId()) {
                moved.add(new PersonMoved(person.id(), person.plain().unitId(), plan.unitId(), context.today()));
            }
        }
        register.update(changed);
        register.close(closing);
        register.open(opening);
        records.refresh(ids, context.today());
        moved.forEach(events::announce);
        var versions = register.versions(ids);
        return rows.stream()
                .map(row -> {
                    var person = Objects.requireNonNull(people.get(row.personId()));
                    var before =
                            new Before(false, versions.getOrDefault(person.id(), 0), person.plain(), person.spans());
                    return new Applied(row.cells().line(), person.id(), write(before));
                })
                .toList();
    }

    private static void dated(
            ImportContext context, RosterPerson person, RosterPlan plan, List<Closing> closing, List<Opening> opening) {
        var today = context.today();
        var source = source(context);
        long id = person.id();
        if (plan.unitId() != person.plain().unitId()) {
            closing.add(new Closing(id, "UNIT", null, today));
            opening.add(open(id, "UNIT", String.valueOf(plan.unitId()), source, today));
        }
        var category = plan.category();
        if (category != null && !person.categories().contains(category.name())) {
            closing.add(new Closing(id, "CATEGORY", null, today));
            opening.add(open(id, "CATEGORY", category.name(), source, today));
        }
        if (plan.post() != null && !plan.post().equals(person.postTitle())) {
            closing.add(new Closing(id, "POST", null, today));
            opening.add(open(id, "POST", plan.post(), null, today));
        }
        plan.flags().forEach((flag, told) -> {
            boolean holds = person.flags().contains(flag.name());
            if (holds && !told.holds()) {
                closing.add(new Closing(id, "STATUS", flag.name(), today));
            } else if (!holds && told.holds()) {
                opening.add(open(id, "STATUS", flag.name(), source, from(person, flag.name(), told.since(), today)));
            }
        });
    }

    /** The day the file gives, unless the flag held, and ended, after it. */
    private static LocalDate from(RosterPerson person, String flag, @Nullable LocalDate since, LocalDate today) {
        var ended = person.spans().stream()
                .filter(span -> span.sort().equals("STATUS") && span.value().equals(flag))
                .map(KeptSpan::toDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return since == null || ended.isPresent() && ended.get().isAfter(since) ? today : since;
    }

    /** Takes rows back; people changed since, or whom something hangs on by now, stay. */
    List<Stays> undo(ImportContext context, List<Applied> rows) {
        var ids =
                rows.stream().map(row -> Objects.requireNonNull(row.personId())).toList();
        var versions = register.versions(ids);
        var stays = new ArrayList<Stays>();
        var fresh = new HashMap<Long, Integer>();
        var restoring = new HashMap<Long, Before>();
        for (var row : rows) {
            long id = Objects.requireNonNull(row.personId());
            var before = read(row.before());
            if (!Objects.equals(versions.get(id), before.version())) {
                stays.add(new Stays(row.line(), new Sentence(ImportProblem.ROW_CHANGED_SINCE, Map.of())));
            } else if (before.fresh()) {
                fresh.put(id, row.line());
            } else {
                restoring.put(id, before);
            }
        }
        for (var used : register.inUse(fresh.keySet())) {
            var line = fresh.remove(used);
            if (line != null) {
                stays.add(new Stays(line, new Sentence(ImportProblem.ROW_IN_USE, Map.of())));
            }
        }
        register.remove(fresh.keySet());
        restore(context, restoring);
        return stays;
    }

    private void restore(ImportContext context, Map<Long, Before> restoring) {
        var now = register.people(restoring.keySet());
        var changed = new ArrayList<Changed>();
        var opening = new ArrayList<Opening>();
        var moved = new ArrayList<PersonMoved>();
        restoring.forEach((id, before) -> {
            var plain = Objects.requireNonNull(before.plain());
            changed.add(new Changed(id, plain, Pinyin.ofPerson(plain.name())));
            before.spans().forEach(span -> opening.add(new Opening(id, span)));
            var present = Objects.requireNonNull(now.get(id)).plain().unitId();
            if (present != plain.unitId()) {
                moved.add(new PersonMoved(id, present, plain.unitId(), context.today()));
            }
        });
        register.update(changed);
        register.clear(restoring.keySet());
        register.open(opening);
        records.refresh(new HashSet<>(restoring.keySet()), context.today());
        moved.forEach(events::announce);
    }

    private Plain plain(RosterPlan plan, String publicId) {
        var number = number(plan);
        var phone = plan.phone();
        return new Plain(
                publicId,
                plan.name(),
                plan.gender(),
                number == null ? null : hex(identities.seal(publicId, number)),
                number == null ? null : hex(identities.index(number)),
                number == null ? null : number.tail(),
                phone == null ? null : hex(identities.sealPhone(publicId, phone)),
                phone == null ? null : hex(identities.phoneIndex(phone)),
                plan.staffNumber(),
                plan.education(),
                plan.unitId());
    }

    /** What stands, with what the row says in its place. */
    private Plain merged(Plain stands, RosterPlan plan) {
        var said = plain(plan, stands.publicId());
        boolean number = said.idIndex() != null && stands.idIndex() == null;
        boolean phone = said.phoneIndex() != null && !said.phoneIndex().equals(stands.phoneIndex());
        return new Plain(
                stands.publicId(),
                said.name(),
                said.gender() == null ? stands.gender() : said.gender(),
                number ? said.idSealed() : stands.idSealed(),
                number ? said.idIndex() : stands.idIndex(),
                number ? said.idTail() : stands.idTail(),
                phone ? said.phoneSealed() : stands.phoneSealed(),
                phone ? said.phoneIndex() : stands.phoneIndex(),
                said.staffNumber() == null ? stands.staffNumber() : said.staffNumber(),
                said.education() == null ? stands.education() : said.education(),
                said.unitId());
    }

    private static @Nullable IdNumber number(RosterPlan plan) {
        var number = plan.idNumber();
        return number == null ? null : IdNumber.read(number).orElse(null);
    }

    private static RosterPlan plan(Checked<RosterPlan> row) {
        return Objects.requireNonNull(row.plan());
    }

    private static Opening open(long id, String sort, String value, @Nullable String note, LocalDate from) {
        return new Opening(id, new KeptSpan(sort, value, note, from, null));
    }

    private static String source(ImportContext context) {
        return "名册导入 " + context.batch();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private String write(Before before) {
        try {
            return json.writeValueAsString(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Before read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Before.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
