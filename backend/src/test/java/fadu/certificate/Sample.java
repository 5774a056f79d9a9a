package fadu.certificate;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.platform.id.PublicIds;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;

/** Certificates written straight into the tables. */
final class Sample {
    private Sample() {}

    /** A valid imported certificate of a random number; its key. */
    static long certificate(App app, County.Person person, LocalDate from, LocalDate to) {
        var publicId = PublicIds.next();
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement("""
                        INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category,
                                                 issued_on, valid_from, valid_to, state)
                        VALUES (?, 'ENFORCEMENT', ?, ?, 'IMPORTED', '测试', 'OFFICER', ?, ?, ?, 'VALID')""")) {
            statement.setString(1, publicId);
            statement.setString(2, publicId);
            statement.setLong(3, person.id());
            statement.setDate(4, Date.valueOf(from));
            statement.setDate(5, Date.valueOf(from));
            statement.setDate(6, Date.valueOf(to));
            statement.executeUpdate();
            try (var key = connection.createStatement();
                    var rows = key.executeQuery("SELECT id FROM certificate WHERE public_id = '" + publicId + "'")) {
                rows.next();
                long id = rows.getLong(1);
                state(app, id, from);
                return id;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void state(App app, long id, LocalDate from) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement("""
                        INSERT INTO certificate_state (certificate_id, state, from_date, basis, at)
                        VALUES (?, 'VALID', ?, '测试', UTC_TIMESTAMP(6))""")) {
            statement.setLong(1, id);
            statement.setDate(2, Date.valueOf(from));
            statement.executeUpdate();
        }
    }
}
