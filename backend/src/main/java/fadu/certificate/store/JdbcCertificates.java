package fadu.certificate.store;

import fadu.certificate.Certificate;
import fadu.certificate.CertificateKind;
import fadu.certificate.CertificateState;
import fadu.certificate.Certificates;
import fadu.certificate.CustodyPlace;
import fadu.certificate.NewCertificate;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCertificates extends Certificates, GenericRepository<Certificate, Long> {
    String KIND = """
            SELECT code, name_zh, name_en, number_pattern, number_template, for_enforcement FROM certificate_kind""";

    @Override
    default Optional<Certificate> lock(long id) {
        return lockRow(id).flatMap(this::read);
    }

    @Unscoped("the caller showed it or its holder in its own scope")
    @Query("SELECT id FROM certificate WHERE id = :id FOR UPDATE")
    Optional<Long> lockRow(long id);

    @Unscoped("the certificate is locked")
    @Query("""
            SELECT c.id, c.public_id, c.kind, c.number, c.person_id, p.unit_id, c.provenance, c.source,
                   c.holder_category, c.area, c.issued_on, c.valid_from, c.valid_to, c.state, c.state_until, c.on_hold,
                   c.replaces_id, c.version
            FROM certificate c JOIN person p ON p.id = c.person_id WHERE c.id = :id""")
    Optional<Certificate> read(long id);

    @Override
    default Optional<Long> key(Scope scope, String publicId) {
        return keyIn(publicId, scope.personId(), scope.units());
    }

    @Query("""
            SELECT c.id FROM certificate c JOIN person p ON p.id = c.person_id
            WHERE c.public_id = :publicId
              AND (p.id = :personId
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))""")
    Optional<Long> keyIn(String publicId, long personId, Set<Long> units);

    @Override
    @Query("""
            INSERT INTO certificate_state (certificate_id, state, from_date, until_date, basis, decision_ref, at, by_person)
            VALUES (:certificateId, :state, :from, :until, :basis, :decisionRef, :at, :byPerson)""")
    void addState(
            long certificateId,
            CertificateState state,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String decisionRef,
            Instant at,
            @Nullable Long byPerson);

    @Override
    @Query("UPDATE certificate SET state = :state, state_until = :until, version = version + 1 WHERE id = :id")
    void setState(long id, CertificateState state, @Nullable LocalDate until);

    @Override
    @Query("SELECT from_date FROM certificate_state WHERE certificate_id = :id ORDER BY id DESC LIMIT 1")
    Optional<LocalDate> latestStateFrom(long id);

    @Override
    @Query("SELECT decision_ref FROM certificate_state WHERE certificate_id = :id ORDER BY id DESC LIMIT 1")
    @Nullable
    String latestDecision(long id);

    @Override
    @Query("""
            SELECT id FROM certificate WHERE state = 'SUSPENDED' AND state_until < :day
            ORDER BY id LIMIT :limit""")
    List<Long> suspensionsEndedBefore(LocalDate day, int limit);

    @Override
    @Query("""
            SELECT old.id FROM certificate old JOIN certificate replacement ON replacement.replaces_id = old.id
            WHERE old.state <> 'CANCELLED' AND replacement.valid_from <= :day
            ORDER BY old.id LIMIT :limit""")
    List<Long> replacedBy(LocalDate day, int limit);

    @Override
    @Query("""
            INSERT INTO certificate_hold (certificate_id, holder, reason, placed_at)
            VALUES (:certificateId, :holder, :reason, :at)""")
    void addHold(long certificateId, String holder, String reason, Instant at);

    @Override
    @Query("""
            UPDATE certificate_hold SET released_at = :at
            WHERE certificate_id = :certificateId AND holder = :holder AND released_at IS NULL""")
    int endHold(long certificateId, String holder, Instant at);

    @Override
    @Query("""
            SELECT COUNT(*) FROM certificate_hold
            WHERE certificate_id = :certificateId AND holder = :holder AND released_at IS NULL""")
    int standingHolds(long certificateId, String holder);

    @Override
    @Query("""
            UPDATE certificate SET version = version + 1, on_hold = EXISTS (
                SELECT 1 FROM certificate_hold h WHERE h.certificate_id = certificate.id AND h.released_at IS NULL)
            WHERE id = :certificateId""")
    void repeatHold(long certificateId);

    @Override
    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    Optional<Long> lockPerson(long personId);

    @Override
    @Query(KIND + " WHERE code = :code")
    Optional<CertificateKind> kind(String code);

    @Override
    @Query(KIND + " ORDER BY code")
    List<CertificateKind> kinds();

    @Override
    default int nextSerial(String kind, int year) {
        count(kind, year);
        return lastSerial(kind, year);
    }

    @Unscoped("a counter")
    @Query("""
            INSERT INTO certificate_serial (kind, year, last_number) VALUES (:kind, :year, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
    void count(String kind, int year);

    @Unscoped("a counter")
    @Query("SELECT last_number FROM certificate_serial WHERE kind = :kind AND year = :year")
    int lastSerial(String kind, int year);

    @Override
    @Query("SELECT COUNT(*) FROM certificate WHERE kind = :kind AND number = :number")
    int withNumber(String kind, String number);

    @Override
    @Query("""
            SELECT COUNT(*) FROM person_category
            WHERE person_id = :personId AND category = 'AUXILIARY' AND from_date <= :day
              AND (to_date IS NULL OR to_date > :day)""")
    int auxiliaryOn(long personId, LocalDate day);

    @Override
    @Query("""
            SELECT COUNT(*) FROM certificate
            WHERE person_id = :personId AND kind = :kind AND id <> :exceptId AND state <> 'CANCELLED'
              AND valid_to >= :day""")
    int standing(long personId, String kind, LocalDate day, long exceptId);

    @Override
    @Query("SELECT COUNT(*) FROM certificate WHERE person_id = :personId AND on_hold")
    int onHold(long personId);

    @Override
    @Query("SELECT COUNT(*) FROM certificate WHERE replaces_id = :id")
    int replacements(long id);

    @Override
    default void add(NewCertificate certificate) {
        insert(
                certificate.publicId(),
                certificate.kind(),
                certificate.number(),
                certificate.personId(),
                certificate.provenance(),
                certificate.source(),
                certificate.holderCategory(),
                certificate.area(),
                certificate.issuedOn(),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.replacesId());
    }

    @Unscoped("the person was found in scope")
    @Query("""
            INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, area,
                                     issued_on, valid_from, valid_to, state, replaces_id)
            VALUES (:publicId, :kind, :number, :personId, :provenance, :source, :holderCategory, :area,
                    :issuedOn, :validFrom, :validTo, 'VALID', :replacesId)""")
    void insert(
            String publicId,
            String kind,
            String number,
            long personId,
            String provenance,
            String source,
            String holderCategory,
            @Nullable String area,
            LocalDate issuedOn,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable Long replacesId);

    @Override
    @Query("SELECT id FROM certificate WHERE public_id = :publicId")
    Optional<Long> keyOf(String publicId);

    @Override
    @Query("SELECT place FROM certificate_custody WHERE certificate_id = :certificateId ORDER BY id DESC LIMIT 1")
    Optional<String> latestPlace(long certificateId);

    @Override
    @Query("""
            INSERT INTO certificate_custody (certificate_id, place, at, by_person, handed_by, note)
            VALUES (:certificateId, :place, :at, :byPerson, :handedBy, :note)""")
    void addCustody(
            long certificateId,
            CustodyPlace place,
            Instant at,
            long byPerson,
            @Nullable String handedBy,
            @Nullable String note);

    @Override
    @Query("UPDATE certificate SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    void move(long gonePersonId, long keptPersonId);
}
