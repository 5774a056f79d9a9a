package fadu.matrix;

import fadu.platform.id.PublicIds;
import org.jspecify.annotations.Nullable;

/** A bank, an item, an import, a blueprint and a paper of a unit, written straight into the tables. */
final class QuestionSamples {
    private QuestionSamples() {}

    static void write(World world, long unit, long person, String mark) {
        var bank = PublicIds.next();
        world.execute("INSERT INTO bank (public_id, unit_id, name, note, created_at) VALUES ('" + bank + "', " + unit
                + ", '" + mark + "', '', '2026-01-01')");
        var bankId = "(SELECT id FROM bank WHERE public_id = '" + bank + "')";
        var item = PublicIds.next();
        world.execute("INSERT INTO bank_item (public_id, bank_id, code, latest_number, created_at) VALUES ('" + item
                + "', " + bankId + ", 'q-1', 1, '2026-01-01')");
        world.execute("INSERT INTO item_version (item_id, number, state, kind, topic, difficulty, words, visible, hash,"
                + " content_hash, author_id, editors, authored_at) VALUES ((SELECT id FROM bank_item WHERE public_id = '"
                + item + "'), 1, 'DRAFT', 'TRUE_FALSE', '甲', 1, '" + mark + "', '{\"kind\":\"TRUE_FALSE\",\"stem\":\""
                + mark
                + "\"}', REPEAT('a', 64), REPEAT('b', 64), " + person + ", '," + person + ",', '2026-01-01')");
        world.execute("INSERT INTO item_key (version_id, content) SELECT v.id, '{\"id\":\"" + item
                + "\",\"kind\":\"TRUE_FALSE\",\"topic\":\"甲\",\"difficulty\":1,\"stem\":\"" + mark
                + "\",\"answer\":[\"TRUE\"]}' FROM item_version v JOIN bank_item i ON i.id = v.item_id WHERE i.public_id = '"
                + item + "'");
        var blueprint = PublicIds.next();
        world.execute("INSERT INTO blueprint (public_id, unit_id, name, latest_number) VALUES ('" + blueprint + "', "
                + unit + ", '" + mark + "', 1)");
        world.execute("INSERT INTO blueprint_version (blueprint_id, number, practice, content, item_count, total,"
                + " saved_at, saved_by) VALUES ((SELECT id FROM blueprint WHERE public_id = '" + blueprint
                + "'), 1, FALSE, '{\"title\":\"" + mark + "\",\"banks\":[],\"practice\":false,\"sections\":[{\"title\":"
                + "\"一\",\"from\":{\"easiest\":1,\"hardest\":5},\"count\":1,\"marks\":1}],\"exposure\":0,"
                + "\"shuffleItems\":false,\"shuffleOptions\":false}', 1, 1, '2026-01-01', " + person + ")");
        world.execute(
                "INSERT INTO paper (public_id, unit_id, blueprint_version_id, title, practice, state, variants, seed,"
                        + " item_count, total, content_hash, sealed, composed_by, composed_at) SELECT '"
                        + PublicIds.next() + "', "
                        + unit + ", v.id, '" + mark + "', FALSE, 'DRAFT', 1, 1, 1, 1, REPEAT('c', 64), X'00', " + person
                        + ", '2026-01-01' FROM blueprint_version v JOIN blueprint b ON b.id = v.blueprint_id WHERE b.public_id = '"
                        + blueprint + "'");
    }

    static @Nullable String id(World world, String kind, long unit) {
        return switch (kind) {
            case "items" ->
                world.read("SELECT i.public_id FROM bank_item i JOIN bank b ON b.id = i.bank_id WHERE b.unit_id = "
                        + unit + " AND i.published_number IS NULL ORDER BY i.id LIMIT 1");
            case "bank-imports" -> bankImport(world, unit);
            case "banks" -> world.first("bank", "unit_id", unit);
            case "blueprints" -> world.first("blueprint", "unit_id", unit);
            default -> world.first("paper", "unit_id", unit);
        };
    }

    /** A new one each time, because discarding uses it up; the name of its bank carries the mark. */
    private static String bankImport(World world, long unit) {
        var id = PublicIds.next();
        world.execute(
                "INSERT INTO bank_import (public_id, bank_id, file_name, format, state, taken_count, changed_count,"
                        + " same_count, bad_count, made_at, made_by) SELECT '" + id
                        + "', b.id, '题.gift', 'GIFT', 'CHECKED', 0, 0, 0,"
                        + " 0, '2026-01-01', (SELECT MIN(id) FROM person) FROM bank b WHERE b.unit_id = " + unit
                        + " LIMIT 1");
        return id;
    }
}
