package fadu.bench;

import fadu.archive.Database;
import java.sql.SQLException;
import java.sql.Statement;

/** A county of any size by set-based SQL: units, officers with their spans, certificates, balances. The same for the same size. */
final class CountySql {
    /** How many people a unit has. */
    static final int UNIT_SIZE = 50;

    /** 0 to 999,999, a row each. */
    private static final String NUMBERS = """
            (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n FROM
              %1$s a CROSS JOIN %1$s b CROSS JOIN %1$s c CROSS JOIN %1$s e CROSS JOIN %1$s f CROSS JOIN %1$s g) numbers""".formatted(
                    "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                            + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)");

    private CountySql() {}

    /** Writes units and people into a migrated, empty database. Person n has the id n, 1 to {@code people}. */
    static void people(Database database, int people) throws SQLException {
        int units = Math.max(1, people / UNIT_SIZE);
        try (var connection = database.asMigration();
                var statement = connection.createStatement()) {
            statement.execute("SET SESSION unique_checks = 0, foreign_key_checks = 0");
            statement.execute("""
                    INSERT INTO unit (id, public_id, parent_id, code, name, kind, pinyin, initials)
                    VALUES (1, LEFT(SHA1('u1'), 26), NULL, 'root', '县', 'GOVERNMENT', 'xian', 'x')""");
            statement.execute("""
                    INSERT INTO unit (id, public_id, parent_id, code, name, kind, pinyin, initials)
                    SELECT n + 2, LEFT(SHA1(CONCAT('u', n + 2)), 26), 1, CONCAT('u', n), CONCAT('单位', n), 'DEPARTMENT',
                           'danwei', 'dw'
                    FROM %s WHERE n < %d""".formatted(NUMBERS, units));
            statement.execute("""
                    INSERT INTO unit_closure (ancestor_id, descendant_id, depth)
                    SELECT id, id, 0 FROM unit UNION ALL SELECT 1, id, 1 FROM unit WHERE id > 1""");
            statement.execute("""
                    INSERT INTO person (id, public_id, name, pinyin, initials, unit_id, category, established, registered,
                                        in_post, joined_on, created_at)
                    SELECT n + 1, LEFT(SHA1(CONCAT('p', n)), 26), CONCAT('员', n), CONCAT('yuan', n), 'y', 2 + MOD(n, %2$d),
                           'OFFICER', TRUE, TRUE, TRUE, '2020-01-01', '2020-01-01'
                    FROM %1$s WHERE n < %3$d""".formatted(NUMBERS, units, people));
            statement.execute("""
                    INSERT INTO person_category (person_id, category, from_date, source)
                    SELECT id, 'OFFICER', '2020-01-01', 'bench' FROM person""");
            statement.execute("""
                    INSERT INTO person_status (person_id, kind, from_date, source)
                    SELECT p.id, k.kind, '2020-01-01', 'bench' FROM person p CROSS JOIN
                      (SELECT 'ESTABLISHED' AS kind UNION ALL SELECT 'REGISTERED' UNION ALL SELECT 'IN_POST') k""");
            statement.execute("""
                    INSERT INTO person_unit (person_id, unit_id, from_date) SELECT id, unit_id, '2020-01-01' FROM person""");
            analyze(statement, "unit", "unit_closure", "person", "person_category", "person_status", "person_unit");
        }
    }

    /**
     * A live certificate for everybody, ending in one of three years, and balances of three law years. About one in seven
     * is short in the present year and about one in ten in a closed one.
     *
     * @param year the present law year
     */
    static void certificatesAndBalances(Database database, int year) throws SQLException {
        try (var connection = database.asMigration();
                var statement = connection.createStatement()) {
            statement.execute("SET SESSION unique_checks = 0, foreign_key_checks = 0");
            statement.execute("""
                    INSERT INTO certificate (id, public_id, kind, number, person_id, provenance, source, holder_category,
                                             issued_on, valid_from, valid_to, state)
                    SELECT id, LEFT(SHA1(CONCAT('c', id)), 26), 'ENFORCEMENT', CONCAT('B-', id), id, 'IMPORTED', 'bench', 'OFFICER',
                           '%1$d-06-01', '%1$d-06-01', CONCAT(%2$d + MOD(id, 3), '-05-31'), 'VALID'
                    FROM person""".formatted(year - 2, year + 1));
            statement.execute("""
                    INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
                    SELECT p.id, y.y, k.kind, 'LECTURE', 86400, y.h + CASE WHEN MOD(p.id, y.m) = 0 THEN -400 ELSE 0 END, 10
                    FROM person p
                    CROSS JOIN (SELECT %d AS y, 2100 AS h, 10 AS m UNION ALL SELECT %d, 2200, 11 UNION ALL SELECT %d, 2100, 7) y
                    CROSS JOIN (SELECT 'PUBLIC_LAW' AS kind UNION ALL SELECT 'PROFESSIONAL' UNION ALL SELECT 'SKILL') k
                    WHERE MOD(p.id, 97) <> 0""".formatted(year - 2, year - 1, year));
            analyze(statement, "certificate", "credit_balance");
        }
    }

    /** Governs the county by the 60 学时 of a founding document and a warning window of sixty days. */
    static void rules(Database database) throws SQLException {
        try (var connection = database.asMigration();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO rule_set (public_id, code, name, issuing_level, region, document)
                    VALUES (LEFT(SHA1('bench'), 26), 'bench', 'bench', 'COUNTY', 'bench', 'bench')""");
            statement.execute("""
                    INSERT INTO rule_version (public_id, rule_set_id, number, state, valid_from, published_at)
                    SELECT LEFT(SHA1('bench1'), 26), id, 1, 'PUBLISHED', '2020-01-01', UTC_TIMESTAMP(6)
                    FROM rule_set WHERE code = 'bench'""");
            statement.execute("""
                    INSERT INTO rule_value (version_id, rule_key, value, clause)
                    SELECT v.id, k.k, k.v, 'bench' FROM rule_version v JOIN rule_set s ON s.id = v.rule_set_id AND s.code = 'bench'
                    CROSS JOIN (SELECT 'quota.warningDays' AS k, '60' AS v
                                UNION ALL SELECT 'quota.recordsFrom', '"2024-01-01"') k""");
            statement.execute("""
                    INSERT INTO rule_assignment (public_id, unit_id, rule_set_id, layer, from_date)
                    SELECT LEFT(SHA1(CONCAT('a', code)), 26), 1, id, CASE code WHEN 'bench' THEN 1 ELSE 0 END, '2020-01-01'
                    FROM rule_set WHERE code IN ('longxian', 'bench')""");
        }
    }

    private static void analyze(Statement statement, String... tables) throws SQLException {
        for (var table : tables) {
            statement.executeQuery("ANALYZE TABLE " + table).close();
        }
    }
}
