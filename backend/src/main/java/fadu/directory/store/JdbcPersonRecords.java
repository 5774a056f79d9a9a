package fadu.directory.store;

import fadu.directory.PeopleFilter;
import fadu.directory.PersonRecord;
import fadu.directory.PersonRecords;
import fadu.directory.PersonRow;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person table; the list and its count share one predicate. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcPersonRecords extends PersonRecords, GenericRepository<PersonRecord, Long> {
    String FILTER = """
            FROM person p JOIN unit u ON u.id = p.unit_id
            WHERE p.merged_into_id IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unit IS NULL OR p.unit_id IN (SELECT below.descendant_id FROM unit_closure below
                                                  JOIN unit top ON top.id = below.ancestor_id
                                                  WHERE top.public_id = :unit))
              AND (:category IS NULL OR p.category = :category)
              AND (:flag IS NULL
                   OR (:flag = 'ESTABLISHED' AND p.established) OR (:flag = 'NOT_ESTABLISHED' AND NOT p.established)
                   OR (:flag = 'REGISTERED' AND p.registered) OR (:flag = 'NOT_REGISTERED' AND NOT p.registered)
                   OR (:flag = 'IN_POST' AND p.in_post) OR (:flag = 'NOT_IN_POST' AND NOT p.in_post))
              AND (:state = 'ALL' OR (:state = 'ACTIVE' AND p.left_on IS NULL)
                   OR (:state = 'LEFT' AND p.left_on IS NOT NULL))
              AND (:contains IS NULL OR p.name LIKE :contains OR u.name LIKE :contains OR u.short_name LIKE :contains
                   OR p.pinyin LIKE :prefix OR p.initials LIKE :prefix OR p.staff_number LIKE :contains
                   OR p.id_number_index = UNHEX(:idIndex))
            """;
    String WHOLE = """
            SELECT p.id, p.public_id, p.name, p.gender, HEX(p.id_number_sealed) AS id_number_sealed,
                   p.id_number_tail, HEX(p.phone_sealed) AS phone_sealed,
                   p.staff_number, p.education, p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   p.category, p.established, p.registered, p.in_post, p.post_title, p.joined_on, p.left_on,
                   p.leave_reason, kept.public_id AS merged_into_public_id, p.version
            FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN person kept ON kept.id = p.merged_into_id
            WHERE p.public_id = :publicId
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""";

    @Override
    default List<PersonRow> list(
            Scope scope, PeopleFilter filter, byte @Nullable [] idIndex, String afterPinyin, long afterId, int limit) {
        return list(
                scope.units(),
                filter.unit(),
                filter.category(),
                filter.flag(),
                filter.state(),
                Search.contains(filter.text()),
                Search.prefix(filter.text()),
                hex(idIndex),
                afterPinyin,
                afterId,
                limit);
    }

    @Query("""
            SELECT p.id, p.public_id, p.name, p.pinyin, u.public_id AS unit_public_id, u.name AS unit_name, p.category,
                   p.established, p.registered, p.in_post, p.post_title, p.staff_number, p.id_number_tail, p.gender,
                   p.education, p.joined_on, p.left_on
            """ + FILTER + """
              AND (p.pinyin > :afterPinyin OR (p.pinyin = :afterPinyin AND p.id > :afterId))
            ORDER BY p.pinyin, p.id LIMIT :limit""")
    @Unscoped("takes the scope's units")
    List<PersonRow> list(
            Set<Long> units,
            @Nullable String unit,
            @Nullable String category,
            @Nullable String flag,
            String state,
            @Nullable String contains,
            @Nullable String prefix,
            @Nullable String idIndex,
            String afterPinyin,
            long afterId,
            int limit);

    @Override
    default long count(Scope scope, PeopleFilter filter, byte @Nullable [] idIndex) {
        return count(
                scope.units(),
                filter.unit(),
                filter.category(),
                filter.flag(),
                filter.state(),
                Search.contains(filter.text()),
                Search.prefix(filter.text()),
                hex(idIndex));
    }

    @Query("SELECT COUNT(*) " + FILTER)
    @Unscoped("takes the scope's units")
    long count(
            Set<Long> units,
            @Nullable String unit,
            @Nullable String category,
            @Nullable String flag,
            String state,
            @Nullable String contains,
            @Nullable String prefix,
            @Nullable String idIndex);

    @Override
    default Optional<PersonRecord> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    @Query(WHOLE)
    @Unscoped("takes the scope's units")
    Optional<PersonRecord> find(Set<Long> units, String publicId);

    @Override
    default Optional<PersonRecord> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope.units(), publicId));
    }

    @Query("SELECT id FROM person WHERE public_id = :publicId FOR UPDATE")
    @Unscoped("a lock; the row is read in scope")
    Optional<Long> lockRow(String publicId);

    @Override
    default Optional<Long> byIdNumber(byte[] index) {
        return byIdNumber(HexFormat.of().formatHex(index));
    }

    @Query("SELECT id FROM person WHERE id_number_index = UNHEX(:index)")
    @Unscoped("one number stands once in the whole country")
    Optional<Long> byIdNumber(String index);

    @Override
    @Query("SELECT id FROM person WHERE public_id = :publicId")
    Optional<Long> key(String publicId);

    @Override
    default void insert(NewPerson person) {
        insert(
                person.publicId(),
                person.name(),
                person.read().whole(),
                person.read().initials(),
                person.gender(),
                hex(person.idNumberSealed()),
                hex(person.idNumberIndex()),
                person.idNumberTail(),
                hex(person.phoneSealed()),
                hex(person.phoneIndex()),
                person.staffNumber(),
                person.education(),
                person.unitId(),
                person.category(),
                person.joinedOn(),
                person.createdAt());
    }

    @Query("""
            INSERT INTO person (public_id, name, pinyin, initials, gender, id_number_sealed, id_number_index,
                                id_number_tail, phone_sealed, phone_index, staff_number, education, unit_id, category,
                                established, registered, in_post, joined_on, created_at)
            VALUES (:publicId, :name, :pinyin, :initials, :gender, UNHEX(:idNumberSealed), UNHEX(:idNumberIndex),
                    :idNumberTail, UNHEX(:phoneSealed), UNHEX(:phoneIndex), :staffNumber, :education, :unitId, :category,
                    FALSE, FALSE, FALSE, :joinedOn, :createdAt)""")
    @Unscoped("callers have the unit in scope")
    void insert(
            String publicId,
            String name,
            String pinyin,
            String initials,
            @Nullable String gender,
            @Nullable String idNumberSealed,
            @Nullable String idNumberIndex,
            @Nullable String idNumberTail,
            @Nullable String phoneSealed,
            @Nullable String phoneIndex,
            @Nullable String staffNumber,
            @Nullable String education,
            long unitId,
            String category,
            LocalDate joinedOn,
            Instant createdAt);

    @Override
    @Query("""
            UPDATE person SET name = :name, pinyin = :pinyin, initials = :initials, gender = :gender,
                   staff_number = :staffNumber, education = :education, version = version + 1
            WHERE id = :id AND version = :version""")
    int edit(
            long id,
            String name,
            String pinyin,
            String initials,
            @Nullable String gender,
            @Nullable String staffNumber,
            @Nullable String education,
            int version);

    @Override
    default void setIdNumber(long id, byte @Nullable [] sealed, byte @Nullable [] index, @Nullable String tail) {
        setIdNumber(id, hex(sealed), hex(index), tail);
    }

    @Query("""
            UPDATE person SET id_number_sealed = UNHEX(:sealed), id_number_index = UNHEX(:index), id_number_tail = :tail
            WHERE id = :id""")
    @Unscoped("callers have the person in scope")
    void setIdNumber(long id, @Nullable String sealed, @Nullable String index, @Nullable String tail);

    @Override
    default void setPhone(long id, byte @Nullable [] sealed, byte @Nullable [] index) {
        setPhone(id, hex(sealed), hex(index));
    }

    @Query("UPDATE person SET phone_sealed = UNHEX(:sealed), phone_index = UNHEX(:index) WHERE id = :id")
    @Unscoped("callers have the person in scope")
    void setPhone(long id, @Nullable String sealed, @Nullable String index);

    @Override
    @Query("UPDATE person SET left_on = :on, leave_reason = :reason WHERE id = :id")
    void setLeft(long id, @Nullable LocalDate on, @Nullable String reason);

    @Override
    @Query("""
            UPDATE person SET merged_into_id = :keptId, left_on = COALESCE(left_on, :on), id_number_index = NULL,
                   version = version + 1
            WHERE id = :goneId""")
    void pointTo(long goneId, long keptId, LocalDate on);

    @Override
    @Query("""
            INSERT INTO person_merge (kept_person_id, gone_person_id, merged_at, merged_by, reason)
            VALUES (:keptId, :goneId, :at, :by, :reason)""")
    void insertMerge(long keptId, long goneId, Instant at, long by, String reason);

    @Override
    @Query("""
            INSERT INTO person_reveal (person_id, shown_to, shown_at, reason)
            VALUES (:personId, :shownTo, :at, :reason)""")
    void insertReveal(long personId, long shownTo, Instant at, String reason);

    @Override
    @Query("SELECT COUNT(*) FROM person_reveal WHERE shown_to = :shownTo AND shown_at >= :since")
    long reveals(long shownTo, Instant since);

    @Override
    default void refresh(Collection<Long> ids, LocalDate today) {
        if (!ids.isEmpty()) {
            refresh(Set.copyOf(ids), today);
        }
    }

    @Query("""
            UPDATE person p SET
              p.unit_id = COALESCE((SELECT m.unit_id FROM person_unit m WHERE m.person_id = p.id
                     AND m.from_date <= :today AND (m.to_date IS NULL OR m.to_date > :today)
                     ORDER BY m.from_date DESC, m.id DESC LIMIT 1), p.unit_id),
              p.category = COALESCE((SELECT c.category FROM person_category c WHERE c.person_id = p.id
                     AND c.from_date <= :today AND (c.to_date IS NULL OR c.to_date > :today)
                     ORDER BY FIELD(c.category, 'AUXILIARY', 'OFFICER', 'RECONSIDERATION', 'SUPERVISOR', 'CADRE',
                                    'STATE_STAFF', 'VOLUNTEER_SUPERVISOR') LIMIT 1), p.category),
              p.established = EXISTS (SELECT 1 FROM person_status s WHERE s.person_id = p.id AND s.kind = 'ESTABLISHED'
                     AND s.from_date <= :today AND (s.to_date IS NULL OR s.to_date > :today)),
              p.registered = EXISTS (SELECT 1 FROM person_status s WHERE s.person_id = p.id AND s.kind = 'REGISTERED'
                     AND s.from_date <= :today AND (s.to_date IS NULL OR s.to_date > :today)),
              p.in_post = EXISTS (SELECT 1 FROM person_status s WHERE s.person_id = p.id AND s.kind = 'IN_POST'
                     AND s.from_date <= :today AND (s.to_date IS NULL OR s.to_date > :today)),
              p.post_title = (SELECT t.title FROM person_post t WHERE t.person_id = p.id
                     AND t.from_date <= :today AND (t.to_date IS NULL OR t.to_date > :today)
                     ORDER BY t.from_date DESC, t.id DESC LIMIT 1),
              p.version = p.version + 1
            WHERE p.id IN (:ids)""")
    @Unscoped("callers have the people in scope")
    void refresh(Set<Long> ids, LocalDate today);

    /** Binary columns travel as hex text: the framework writes a byte array that may be null wrongly. */
    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
