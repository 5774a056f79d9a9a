package fadu.clearance.store;

import fadu.clearance.Canonical;
import fadu.clearance.Decision;
import fadu.clearance.Decisions;
import fadu.clearance.NewDecision;
import fadu.clearance.Verdict;
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

/** Decisions in their append-only table. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcDecisions implements Decisions, GenericRepository<Decision, Long> {
    private static final String ROW = """
            SELECT d.id, d.public_id, d.case_id, k.public_id AS case_public_id, k.number AS case_number, k.person_id,
                   k.certificate_id, k.unit_id, d.number, d.verdict, d.until_date, d.years, d.reason, d.first_person,
                   f.name AS first_name, d.second_person, s.name AS second_name, d.state_before, d.facts, d.facts_hash,
                   d.rule_version, d.basis, d.appeal_days, d.decided_at,
                   (SELECT l.public_id FROM notice_letter l
                    WHERE l.subject_ref = CONCAT('decision:', d.public_id) LIMIT 1) AS letter_id,
                   (SELECT l.served_at FROM notice_letter l
                    WHERE l.subject_ref = CONCAT('decision:', d.public_id) LIMIT 1) AS served_at,
                   d.revises_id,
                   (SELECT r.id FROM clearance_decision r WHERE r.revises_id = d.id) AS revised_by_id
            FROM clearance_decision d
            JOIN clearance_case k ON k.id = d.case_id
            JOIN person f ON f.id = d.first_person
            LEFT JOIN person s ON s.id = d.second_person
            """;

    @Override
    public void add(NewDecision decision, Instant at) {
        insert(
                decision.publicId(),
                decision.caseId(),
                decision.number(),
                decision.verdict(),
                decision.until(),
                decision.years(),
                decision.reason(),
                decision.firstPerson(),
                decision.secondPerson(),
                decision.stateBefore(),
                decision.facts(),
                Canonical.hash(decision.facts()),
                decision.ruleVersion(),
                decision.basis(),
                decision.appealDays(),
                at,
                decision.revisesId());
    }

    @Unscoped("reached through add")
    @Query("""
            INSERT INTO clearance_decision (public_id, case_id, number, verdict, until_date, years, reason, first_person,
                                            second_person, state_before, facts, facts_hash, rule_version, basis,
                                            appeal_days, decided_at, revises_id)
            VALUES (:publicId, :caseId, :number, :verdict, :until, :years, :reason, :firstPerson,
                    :secondPerson, :stateBefore, :facts, :factsHash, :ruleVersion, :basis,
                    :appealDays, :at, :revisesId)""")
    abstract void insert(
            String publicId,
            long caseId,
            String number,
            Verdict verdict,
            @Nullable LocalDate until,
            @Nullable String years,
            String reason,
            long firstPerson,
            @Nullable Long secondPerson,
            String stateBefore,
            String facts,
            String factsHash,
            String ruleVersion,
            String basis,
            @Nullable Integer appealDays,
            Instant at,
            @Nullable Long revisesId);

    @Override
    @Query("""
            INSERT IGNORE INTO clearance_year_decision (person_id, law_year, kind, reason, decision_ref, at)
            VALUES (:personId, :year, :kind, :reason, :decisionRef, :at)""")
    public abstract int answerYear(long personId, int year, String kind, String reason, String decisionRef, Instant at);

    @Override
    public Optional<Decision> find(Scope scope, String publicId) {
        return findIn(scope.units(), scope.personId(), publicId);
    }

    @Unscoped("reached through find, which takes the scope")
    @Query(ROW + """
            WHERE d.public_id = :publicId
              AND (k.person_id = :personId
                   OR k.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))""")
    abstract Optional<Decision> findIn(Set<Long> units, long personId, String publicId);

    @Override
    public List<Decision> own(Scope own) {
        return ofPerson(own.personId());
    }

    @Unscoped("reached through own, which takes the scope")
    @Query(ROW + "WHERE k.person_id = :personId ORDER BY d.id DESC")
    abstract List<Decision> ofPerson(long personId);

    @Override
    @Query(ROW + "WHERE d.public_id = :publicId")
    public abstract Optional<Decision> byPublicId(String publicId);

    @Override
    @Query(ROW + "WHERE d.case_id = :caseId ORDER BY d.id")
    public abstract List<Decision> ofCase(long caseId);

    @Override
    @Query(ROW + "WHERE k.certificate_id = :certificateId ORDER BY d.id")
    public abstract List<Decision> ofCertificate(long certificateId);

    @Override
    public int takeNumbers(String series, int year, int count) {
        advance(series, year, count);
        return last(series, year) - count + 1;
    }

    @Unscoped("numbers")
    @Query("""
            INSERT INTO clearance_number (series, year, last_number) VALUES (:series, :year, :count)
            ON DUPLICATE KEY UPDATE last_number = last_number + VALUES(last_number)""")
    abstract int advance(String series, int year, int count);

    @Unscoped("numbers")
    @Query("SELECT last_number FROM clearance_number WHERE series = :series AND year = :year")
    abstract int last(String series, int year);
}
