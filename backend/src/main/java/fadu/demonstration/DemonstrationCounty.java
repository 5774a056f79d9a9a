package fadu.demonstration;

import fadu.access.Passwords;
import fadu.demonstration.SittingPlan.PlannedSitting;
import fadu.directory.Identities;
import fadu.lecture.CheckInSecrets;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the county itself in one transaction: all of it stands, or nothing. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class DemonstrationCounty {
    static final long SEED = 20261122L;

    /** User name and role of the first of the people plan, in its order. */
    private static final List<String[]> SIGN_INS = List.of(
            new String[] {"officer", "officer"},
            new String[] {"coordinator", "coordinator"},
            new String[] {"examiner", "examiner"},
            new String[] {"reviewer", "reviewer"},
            new String[] {"second-reviewer", "second-reviewer"},
            new String[] {"head", "head"},
            new String[] {"supervisor", "supervisor"},
            new String[] {"administrator", "administrator"},
            new String[] {"second-examiner", "examiner"});

    private final JdbcOperations jdbc;
    private final CheckInSecrets secrets;
    private final Identities identities;
    private final Passwords passwords;
    private final Tx tx;
    private final EffectiveRules effectiveRules;
    private final Clock clock;

    DemonstrationCounty(
            JdbcOperations jdbc,
            CheckInSecrets secrets,
            Identities identities,
            Passwords passwords,
            Tx tx,
            EffectiveRules effectiveRules,
            Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.identities = identities;
        this.passwords = passwords;
        this.tx = tx;
        this.effectiveRules = effectiveRules;
        this.clock = clock;
    }

    /** Writes people, courses studied, lectures attended and what both earned; the mark says that loading has begun. */
    Written write(LocalDate anchor) {
        return tx.write(() -> jdbc.execute(connection -> {
            var dice = new Dice(SEED);
            var units = UnitPlan.all(dice.split());
            var people = new PeoplePlan(dice.split(), anchor, units).all();
            var lectures = LecturePlan.all(dice.split(), anchor);
            var justice = units.get(1);
            long coordinator = people.get(1).id;
            rules(connection, anchor);
            effectiveRules.forget();

            var writing = new PeopleWriting(connection, identities, dice.split(), anchor);
            writing.units(units);
            writing.people(people);
            writing.certificates(people, coordinator);
            var sittings = SittingPlan.all(anchor, lectures);
            var plan =
                    new YearPlan(dice.split(), anchor, lectures, CourseShelf.read(connection), sittings).decide(people);
            var countyRules = new CountyRules(effectiveRules);
            var entries = new EntryWriting(connection);
            var study = new StudyWriting(connection, dice.split(), countyRules, entries);
            study.published(LocalDate.of(anchor.getYear() - 2, 1, 2));
            study.write(plan.studied());
            var attendance = new AttendanceWriting(connection, dice.split(), anchor, countyRules, entries);
            attendance.places(justice.id());
            attendance.lectures(lectures, plan, secrets, justice.id(), coordinator);
            entries.finish();
            var signIns = accounts(connection, people);
            begun(connection, anchor);
            return new Written(signIns, justice.publicId(), people, sittings, plan);
        }));
    }

    /** Notes that everything is loaded. */
    void finished() {
        jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement("UPDATE demonstration SET loaded_at = ? WHERE id = 1")) {
                statement.setTimestamp(1, java.sql.Timestamp.from(clock.raw()));
                return statement.executeUpdate();
            }
        });
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
            var username = SIGN_INS.get(i)[0];
            var role = SIGN_INS.get(i)[1];
            var person = people.get(i);
            var password = "fadu-" + PublicIds.next().substring(0, 8);
            signIns.add(new SignIn(role, username, password));
            accounts.add(
                    PublicIds.next(),
                    person.id,
                    username,
                    passwords.hash(password).orElseThrow(),
                    false,
                    clock.raw());
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

    private static void begun(Connection connection, LocalDate anchor) throws SQLException {
        try (var statement =
                connection.prepareStatement("INSERT INTO demonstration (id, anchor, seed) VALUES (1, ?, ?)")) {
            statement.setObject(1, java.sql.Date.valueOf(anchor));
            statement.setLong(2, SEED);
            statement.executeUpdate();
        }
    }

    /**
     * What was written, for what follows.
     *
     * @param office the public id of the 司法局, which holds lectures and exams
     */
    record Written(
            List<SignIn> signIns,
            String office,
            List<DemoPerson> people,
            List<PlannedSitting> sittings,
            YearPlan plan) {}

    /** A demonstration sign-in. */
    record SignIn(String role, String username, String password) {}
}
