package fadu.directory.importing.store;

import fadu.directory.PersonBrief;
import fadu.directory.importing.PersonKeys;
import fadu.platform.Scope;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Look-ups of a thousand keys a statement. */
@Singleton
class JdbcPersonKeys implements PersonKeys {
    private static final int CHUNK = 1000;
    private static final String SELECT = """
            SELECT p.id, p.public_id, p.name, p.unit_id, u.public_id, u.name, p.category, p.established, p.registered,
                   p.in_post, p.left_on, p.id_number_index, p.phone_index, p.staff_number,
                   p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (%s))
            FROM person p JOIN unit u ON u.id = p.unit_id
            WHERE p.merged_into_id IS NULL AND p.%s IN (%s)
            """;

    private final JdbcOperations jdbc;

    JdbcPersonKeys(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Keyed> byIdNumber(Scope scope, Collection<String> indexes) {
        return find(scope, "id_number_index", indexes, true);
    }

    @Override
    public List<Keyed> byStaffNumber(Scope scope, Collection<String> numbers) {
        return inScope(find(scope, "staff_number", numbers, false));
    }

    @Override
    public List<Keyed> byName(Scope scope, Collection<String> names) {
        return inScope(find(scope, "name", names, false));
    }

    @Override
    public List<Keyed> byPublicId(Scope scope, Collection<String> ids) {
        return inScope(find(scope, "public_id", ids, false));
    }

    private static List<Keyed> inScope(List<Keyed> found) {
        return found.stream().filter(Keyed::inScope).toList();
    }

    private List<Keyed> find(Scope scope, String column, Collection<String> keys, boolean hex) {
        var found = new ArrayList<Keyed>();
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunk(scope, column, all.subList(from, Math.min(all.size(), from + CHUNK)), hex, found);
        }
        return found;
    }

    private void chunk(Scope scope, String column, List<String> keys, boolean hex, List<Keyed> found) {
        var units = List.copyOf(scope.units());
        var sql = SELECT.formatted(places(units.size()), column, places(keys.size()));
        jdbc.prepareStatement(sql, statement -> {
            int place = 1;
            for (var unit : units) {
                statement.setLong(place++, unit);
            }
            for (var key : keys) {
                if (hex) {
                    statement.setBytes(place++, HexFormat.of().parseHex(key));
                } else {
                    statement.setString(place++, key);
                }
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(keyed(rows));
                }
            }
            return found;
        });
    }

    private static Keyed keyed(ResultSet row) throws SQLException {
        var left = row.getDate(11);
        var person = new PersonBrief(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                left == null ? null : left.toLocalDate());
        return new Keyed(person, hex(row.getBytes(12)), hex(row.getBytes(13)), row.getString(14), row.getBoolean(15));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
