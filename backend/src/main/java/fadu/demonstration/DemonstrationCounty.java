package fadu.demonstration;

import fadu.access.Passwords;
import fadu.directory.Identities;
import fadu.lecture.CheckInSecrets;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the whole county in one transaction: all of it stands, or nothing. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class DemonstrationCounty {
    static final long SEED = 20261122L;

    /** Role, and the person who holds it: the first eight of the people plan. */
    private static final List<String[]> SIGN_INS = List.of(
            new String[] {"officer", "江例行"},
            new String[] {"coordinator", "苏试用"},
            new String[] {"examiner", "罗虚拟"},
            new String[] {"reviewer", "严例审"},
            new String[] {"second-reviewer", "柏复核"},
            new String[] {"head", "韩示例"},
            new String[] {"supervisor", "邵督察"},
            new String[] {"administrator", "康管理"});

    private final JdbcOperations jdbc;
    private final CheckInSecrets secrets;
    private final Identities identities;
    private final Passwords passwords;
    private final Tx tx;
    private final Clock clock;

    DemonstrationCounty(
            JdbcOperations jdbc,
            CheckInSecrets secrets,
            Identities identities,
            Passwords passwords,
            Tx tx,
            Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.identities = identities;
        this.passwords = passwords;
        this.tx = tx;
        this.clock = clock;
    }

    /** Writes it; returns who can sign in. */
    List<SignIn> write(LocalDate anchor) {
        var signIns = new ArrayList<SignIn>();
        tx.write(() -> jdbc.execute(connection -> {
            var dice = new Dice(SEED);
            var units = UnitPlan.all(dice.split());
            var people = new PeoplePlan(dice.split(), anchor, units).all();
            var lectures = LecturePlan.all(dice.split(), anchor);
            var justice = units.get(1).id();
            long coordinator = people.get(1).id;

            var writing = new PeopleWriting(connection, identities, dice.split(), anchor);
            writing.units(units);
            writing.people(people);
            writing.certificates(people, coordinator);
            var ledger = new LedgerWriting(connection, dice.split(), anchor);
            ledger.places(justice);
            ledger.attendance(people, lectures, secrets, justice, coordinator);
            signIns.addAll(accounts(connection, people));
            rules(connection, anchor);
            mark(connection, anchor);
            return true;
        }));
        return signIns;
    }

    private List<SignIn> accounts(Connection connection, List<DemoPerson> people) {
        var accounts = new Bulk(
                connection,
                "account",
                "public_id, person_id, username, password_hash, must_change_password, created_at");
        var grants = new Bulk(connection, "role_grant", "public_id, person_id, role, unit_id, valid_from, reason");
        var signIns = new ArrayList<SignIn>();
        var since = Instant.parse("2020-01-01T00:00:00Z");
        for (int i = 0; i < SIGN_INS.size(); i++) {
            var role = SIGN_INS.get(i)[0];
            var person = people.get(i);
            var password = "fadu-" + PublicIds.next().substring(0, 8);
            signIns.add(new SignIn(role, role, password));
            accounts.add(
                    PublicIds.next(), person.id, role, passwords.hash(password).orElseThrow(), false, clock.raw());
            long unit = role.equals("head") || role.equals("officer") ? person.unitId : 1L;
            grants.add(PublicIds.next(), person.id, role, unit, since, "演示");
        }
        accounts.flush();
        grants.flush();
        return signIns;
    }

    /** The county's rules: one founding document, and the overlay, whose records begin with the data written here. */
    private static void rules(Connection connection, LocalDate anchor) throws SQLException {
        try (var statement = connection.prepareStatement("""
                UPDATE rule_value SET value = ?
                WHERE rule_key = 'quota.recordsFrom'
                  AND version_id IN (SELECT v.id FROM rule_version v JOIN rule_set s ON s.id = v.rule_set_id
                                     WHERE s.code = 'demo-county')""")) {
            statement.setString(1, "\"" + LocalDate.of(anchor.getYear() - 2, 1, 1) + "\"");
            statement.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO rule_assignment (public_id, unit_id, rule_set_id, layer, from_date)
                    SELECT CONCAT('dem0nstrat10na', LPAD(s.id, 12, '0')), 1, s.id,
                           CASE s.code WHEN 'longxian' THEN 1 ELSE 2 END, '2020-01-01'
                    FROM rule_set s WHERE s.code IN ('longxian', 'demo-county')""");
        }
    }

    private void mark(Connection connection, LocalDate anchor) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO demonstration (id, anchor, seed, loaded_at) VALUES (1, ?, ?, ?)")) {
            statement.setObject(1, java.sql.Date.valueOf(anchor));
            statement.setLong(2, SEED);
            statement.setTimestamp(3, java.sql.Timestamp.from(clock.raw()));
            statement.executeUpdate();
        }
    }

    /** A demonstration sign-in. */
    record SignIn(String role, String username, String password) {}
}
