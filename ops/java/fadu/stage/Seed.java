package fadu.stage;

import fadu.access.Passwords;
import fadu.archive.Database;
import fadu.platform.id.PublicIds;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units, people and accounts written straight into the tables, so that a drill of one feature does not lean on another. */
public final class Seed {
    /** The password of everybody here; the accounts live on loopback for the length of a drill. */
    public static final String PASSWORD = "yanlian-Mima-2026";

    private final Database database;
    private final String hash;

    /** Into this migrated database. */
    public Seed(Database database) {
        this.database = database;
        this.hash = new Passwords().hash(PASSWORD).orElseThrow();
    }

    /** A unit. */
    public record Unit(long id, String publicId) {}

    /** A person; the public id is also the user name. */
    public record Person(long id, String publicId) {}

    /** A new unit below another, or a root. */
    public Unit unit(@Nullable Unit parent, String name) {
        try (var connection = database.asMigration()) {
            var publicId = PublicIds.next();
            long id = insert(connection, """
                    INSERT INTO unit (public_id, parent_id, code, name, kind, pinyin, initials)
                    VALUES (?, ?, ?, ?, 'DEPARTMENT', 'u', 'u')""", publicId, parent == null ? null : parent.id(), publicId, name);
            insert(connection, "INSERT INTO unit_closure (ancestor_id, descendant_id, depth) VALUES (?, ?, 0)", id, id);
            if (parent != null) {
                insert(connection, """
                        INSERT INTO unit_closure (ancestor_id, descendant_id, depth)
                        SELECT ancestor_id, ?, depth + 1 FROM unit_closure WHERE descendant_id = ?""", id, parent.id());
            }
            return new Unit(id, publicId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New officers with the three flags since 2020. */
    public List<Person> officers(Unit unit, String name, int count) {
        var people = new ArrayList<Person>();
        try (var connection = database.asMigration()) {
            for (int i = 0; i < count; i++) {
                var publicId = PublicIds.next();
                long id = insert(connection, """
                        INSERT INTO person (public_id, name, pinyin, initials, unit_id, category, established, registered,
                                            in_post, joined_on, created_at)
                        VALUES (?, ?, 'p', 'p', ?, 'OFFICER', TRUE, TRUE, TRUE, '2020-01-01', '2020-01-01')""", publicId, name + i, unit.id());
                insert(connection, """
                        INSERT INTO person_category (person_id, category, from_date, source)
                        VALUES (?, 'OFFICER', '2020-01-01', 'drill')""", id);
                insert(connection, """
                        INSERT INTO person_unit (person_id, unit_id, from_date) VALUES (?, ?, '2020-01-01')""", id, unit.id());
                for (var kind : List.of("ESTABLISHED", "REGISTERED", "IN_POST")) {
                    insert(connection, """
                            INSERT INTO person_status (person_id, kind, from_date, source)
                            VALUES (?, ?, '2020-01-01', 'drill')""", id, kind);
                }
                people.add(new Person(id, publicId));
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a person an account with these roles on the unit. */
    public Person account(Person person, Unit unit, String... roles) {
        try (var connection = database.asMigration()) {
            insert(connection, """
                    INSERT INTO account (public_id, person_id, username, password_hash, must_change_password, created_at)
                    VALUES (?, ?, ?, ?, FALSE, UTC_TIMESTAMP(6))""", PublicIds.next(), person.id(), person.publicId(), hash);
            for (var role : roles) {
                insert(connection, """
                        INSERT INTO role_grant (public_id, person_id, role, unit_id, valid_from)
                        VALUES (?, ?, ?, ?, '2020-01-01')""", PublicIds.next(), person.id(), role, unit.id());
            }
            return person;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs one statement under the migrating account; returns the new row's number, or 0. */
    public long insert(String sql, @Nullable Object... values) {
        try (var connection = database.asMigration()) {
            return insert(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
