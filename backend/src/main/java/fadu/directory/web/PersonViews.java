package fadu.directory.web;

import fadu.directory.Category;
import fadu.directory.IdNumber;
import fadu.directory.Identities;
import fadu.directory.PersonRecord;
import fadu.directory.PersonRow;
import fadu.directory.Phone;
import fadu.directory.Span;
import fadu.directory.Spans;
import fadu.platform.problem.Outcome;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is shown of a person: identity number and phone always masked. */
@Singleton
final class PersonViews {
    private final Spans spans;
    private final Identities identities;

    PersonViews(Spans spans, Identities identities) {
        this.spans = spans;
        this.identities = identities;
    }

    /** The person's page with all spans. */
    Outcome<PersonView> of(Outcome<PersonRecord> outcome) {
        return outcome.map(this::of);
    }

    /** The person's page with all spans. */
    PersonView of(PersonRecord person) {
        var all = spans.of(person.id());
        var idNumber = identities.idNumber(person);
        var phone = identities.phone(person);
        return new PersonView(
                person.publicId(),
                person.name(),
                new UnitRef(person.unitPublicId(), person.unitName()),
                Category.valueOf(person.category()),
                person.established(),
                person.registered(),
                person.inPost(),
                person.postTitle(),
                person.staffNumber(),
                person.idNumberTail(),
                person.joinedOn(),
                person.leftOn(),
                person.leaveReason(),
                person.gender(),
                person.education(),
                phone == null ? null : Phone.masked(phone),
                idNumber == null ? null : IdNumber.masked(idNumber),
                new SpansView(
                        of(all, "UNIT"), of(all, "CATEGORY"), of(all, "STATUS"), of(all, "POST"), of(all, "ABSENCE")),
                person.mergedIntoPublicId(),
                person.version());
    }

    private static List<SpanView> of(List<Span> all, String sort) {
        return all.stream()
                .filter(span -> span.sort().equals(sort))
                .map(span -> new SpanView(span.value(), span.label(), span.fromDate(), span.toDate(), span.note()))
                .toList();
    }

    /** A unit by id and name. */
    @Serdeable
    record UnitRef(String id, String name) {}

    /**
     * A person in a list.
     *
     * @param idTail last four characters of the identity number
     */
    @Serdeable
    record PersonLine(
            String id,
            String name,
            UnitRef unit,
            Category category,
            boolean established,
            boolean registered,
            boolean inPost,
            @Nullable String postTitle,
            @Nullable String staffNumber,
            @Nullable String idTail,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {
        static PersonLine of(PersonRow row) {
            return new PersonLine(
                    row.publicId(),
                    row.name(),
                    new UnitRef(row.unitPublicId(), row.unitName()),
                    Category.valueOf(row.category()),
                    row.established(),
                    row.registered(),
                    row.inPost(),
                    row.postTitle(),
                    row.staffNumber(),
                    row.idNumberTail(),
                    row.joinedOn(),
                    row.leftOn());
        }
    }

    /** A page of people with the count of all. */
    @Serdeable
    record PersonPage(
            List<PersonLine> items,
            @Nullable String next,
            @Nullable Long total) {}

    /**
     * A person with all dated spans.
     *
     * @param gender M, F or null
     * @param mergedInto the record that stands for this one since a merge
     */
    @Serdeable
    record PersonView(
            String id,
            String name,
            UnitRef unit,
            Category category,
            boolean established,
            boolean registered,
            boolean inPost,
            @Nullable String postTitle,
            @Nullable String staffNumber,
            @Nullable String idTail,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable String leaveReason,
            @Nullable String gender,
            @Nullable String education,
            @Nullable String phoneMasked,
            @Nullable String idMasked,
            SpansView spans,
            @Nullable String mergedInto,
            int version) {}

    /** Spans by sort, oldest first. */
    @Serdeable
    record SpansView(
            List<SpanView> units,
            List<SpanView> categories,
            List<SpanView> statuses,
            List<SpanView> posts,
            List<SpanView> leaves) {}

    /**
     * Something that held from a day to the day before {@code to}.
     *
     * @param value unit's id, category, flag, title or kind of absence
     * @param label the unit's name
     */
    @Serdeable
    record SpanView(
            String value,
            @Nullable String label,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {}
}
