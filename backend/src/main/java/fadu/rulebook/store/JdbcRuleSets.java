package fadu.rulebook.store;

import fadu.platform.Unscoped;
import fadu.rulebook.IssuingLevel;
import fadu.rulebook.RuleSetRow;
import fadu.rulebook.RuleSets;
import fadu.rulebook.RuleValueRow;
import fadu.rulebook.RuleVersionRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Unscoped("rule sets are public documents and name no person")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcRuleSets extends RuleSets, GenericRepository<RuleSetRow, Long> {
    @Override
    @Query("""
            SELECT id, public_id, code, name, issuing_level, region, document, demonstration, shipped
            FROM rule_set ORDER BY shipped DESC, demonstration, id""")
    List<RuleSetRow> all();

    @Override
    @Query("""
            SELECT id, public_id, code, name, issuing_level, region, document, demonstration, shipped
            FROM rule_set WHERE public_id = :publicId""")
    Optional<RuleSetRow> byPublicId(String publicId);

    @Override
    @Query("""
            SELECT id, public_id, code, name, issuing_level, region, document, demonstration, shipped
            FROM rule_set WHERE id = :id""")
    Optional<RuleSetRow> byId(long id);

    @Override
    @Query("""
            SELECT id, public_id, code, name, issuing_level, region, document, demonstration, shipped
            FROM rule_set WHERE code = :code""")
    Optional<RuleSetRow> byCode(String code);

    @Override
    @Query("""
            INSERT IGNORE INTO rule_set (public_id, code, name, issuing_level, region, document, demonstration, shipped)
            VALUES (:publicId, :code, :name, :issuingLevel, :region, :document, :demonstration, :shipped)""")
    int add(
            String publicId,
            String code,
            String name,
            IssuingLevel issuingLevel,
            String region,
            String document,
            boolean demonstration,
            boolean shipped);

    @Override
    @Query("""
            SELECT id, public_id, rule_set_id, number, state, valid_from, valid_to, published_at
            FROM rule_version WHERE rule_set_id IN (:ruleSetIds) ORDER BY rule_set_id, number""")
    List<RuleVersionRow> versions(Collection<Long> ruleSetIds);

    @Override
    @Query("""
            SELECT id, public_id, rule_set_id, number, state, valid_from, valid_to, published_at
            FROM rule_version WHERE rule_set_id = :ruleSetId ORDER BY number FOR UPDATE""")
    List<RuleVersionRow> lockVersions(long ruleSetId);

    @Override
    @Query("""
            SELECT id, public_id, rule_set_id, number, state, valid_from, valid_to, published_at
            FROM rule_version WHERE public_id = :publicId""")
    Optional<RuleVersionRow> version(String publicId);

    @Override
    @Query("""
            INSERT IGNORE INTO rule_version (public_id, rule_set_id, number, state, valid_from)
            VALUES (:publicId, :ruleSetId, :number, 'DRAFT', :validFrom)""")
    int addDraft(String publicId, long ruleSetId, int number, LocalDate validFrom);

    @Override
    @Query("""
            UPDATE rule_version SET state = 'PUBLISHED', valid_from = :validFrom, published_at = :at, published_by = :by
            WHERE id = :versionId AND state = 'DRAFT'""")
    void publish(long versionId, LocalDate validFrom, Instant at, @Nullable Long by);

    @Override
    @Query("UPDATE rule_version SET valid_to = :validTo WHERE id = :versionId")
    void end(long versionId, LocalDate validTo);

    @Override
    @Query("SELECT version_id, rule_key, value, clause FROM rule_value WHERE version_id = :versionId ORDER BY rule_key")
    List<RuleValueRow> values(long versionId);

    @Override
    @Query("""
            INSERT INTO rule_value (version_id, rule_key, value, clause) VALUES (:versionId, :ruleKey, :value, :clause)
            ON DUPLICATE KEY UPDATE value = VALUES(value), clause = VALUES(clause)""")
    void put(long versionId, String ruleKey, String value, String clause);

    @Override
    @Query("DELETE FROM rule_value WHERE version_id = :versionId AND rule_key = :ruleKey")
    int remove(long versionId, String ruleKey);

    @Override
    @Query("""
            INSERT INTO rule_value (version_id, rule_key, value, clause)
            SELECT :toVersionId, rule_key, value, clause FROM rule_value WHERE version_id = :fromVersionId""")
    void copy(long fromVersionId, long toVersionId);
}
