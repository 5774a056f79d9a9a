package fadu.stage;

import fadu.archive.Database;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.CandidateJson;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.SingleChoice;
import fadu.exams.paper.Paper;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Schemes;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import fadu.platform.crypto.FieldCipher;
import fadu.platform.id.PublicIds;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hall: a paper sealed by two persons whose opening time has come, exams that use it, and candidates who are signed in. Written
 * straight into the tables; what is measured or broken afterwards goes over HTTP.
 */
public final class Hall {
    private static final int NAME_LENGTH = 8;

    private final Database database;
    private final Seed.Unit unit;
    private final List<Candidate> candidates;
    private final String paper;

    /** Somebody at a browser of their own, whose sign-in was before the exam. */
    public record Candidate(long person, String cookie, String csrf) {
        /** A connection of this candidate's. */
        public Wire wire(java.net.URI address, Duration patience) {
            return new Wire(address, cookie, csrf, patience);
        }
    }

    /** An exam that is open. */
    public record Exam(long id, String publicId) {}

    private Hall(Database database, Seed.Unit unit, List<Candidate> candidates, String paper) {
        this.database = database;
        this.unit = unit;
        this.candidates = candidates;
        this.paper = paper;
    }

    /**
     * A unit of its own with so many candidates and a paper of so many questions of two marks.
     *
     * @param cipher of the application that will open the paper
     * @param blanks true for questions with one blank, false for single choices with the key B
     */
    public static Hall prepare(Database database, FieldCipher cipher, int candidates, int questions, boolean blanks)
            throws SQLException {
        var seed = new Seed(database);
        var unit = seed.unit(null, "考点" + PublicIds.next().substring(0, NAME_LENGTH));
        var people = seed.officers(unit, "考生", candidates);
        var signers = seed.officers(unit, "命题", 3);
        try (var connection = database.asMigration()) {
            connection.setAutoCommit(false);
            var hall = new Hall(
                    database,
                    unit,
                    signIn(connection, people),
                    paper(connection, cipher, unit, signers, questions, blanks));
            connection.commit();
            return hall;
        }
    }

    /** Everybody who may sit. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** A new exam that opened a minute ago, to which everybody is appointed. */
    public Exam exam(Duration open, int minutes) throws SQLException {
        try (var connection = database.asMigration()) {
            connection.setAutoCommit(false);
            var publicId = PublicIds.next();
            long by = candidates.getFirst().person();
            update(connection, """
                    INSERT INTO exam (public_id, unit_id, title, kind, subject_kind, paper_id, paper_title, opens_at, closes_at,
                                      duration_minutes, attempts, pass_mark, release_mode, after_release, state, created_by)
                    VALUES (?, ?, '演练考试', 'ANNUAL', 'PUBLIC_LAW', ?, '演练试卷',
                            TIMESTAMPADD(MINUTE, -1, UTC_TIMESTAMP(6)),
                            TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(6)), ?, 1, 60, 'BY_HAND', 'MARK', 'PUBLISHED', ?)""", publicId, unit.id(), paper, open.toNanos() / 1000, minutes, by);
            long id = number(connection, "SELECT id FROM exam WHERE public_id = ?", publicId);
            try (var batch = connection.prepareStatement("""
                    INSERT INTO exam_candidate (exam_id, person_id, number, appointed_at, appointed_by)
                    VALUES (?, ?, ?, UTC_TIMESTAMP(6), ?)""")) {
                int number = 0;
                for (var candidate : candidates) {
                    batch.setLong(1, id);
                    batch.setLong(2, candidate.person());
                    batch.setInt(3, ++number);
                    batch.setLong(4, by);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
            connection.commit();
            return new Exam(id, publicId);
        }
    }

    private static List<Candidate> signIn(Connection connection, List<Seed.Person> people) throws SQLException {
        var candidates = new ArrayList<Candidate>();
        try (var account = connection.prepareStatement("""
                        INSERT INTO account (public_id, person_id, username, must_change_password, created_at)
                        VALUES (?, ?, ?, FALSE, UTC_TIMESTAMP(6))""");
                var session = connection.prepareStatement("""
                        INSERT INTO session (token_hash, public_id, account_id, csrf, auth_epoch, device, created_at,
                                             last_seen_at, expires_at)
                        SELECT ?, ?, id, ?, 0, 'drill', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                               TIMESTAMPADD(HOUR, 12, UTC_TIMESTAMP(6))
                        FROM account WHERE person_id = ?""")) {
            for (var person : people) {
                account.setString(1, PublicIds.next());
                account.setLong(2, person.id());
                account.setString(3, person.publicId());
                account.addBatch();
            }
            account.executeBatch();
            for (var person : people) {
                var token = PublicIds.next();
                var csrf = PublicIds.next();
                session.setBytes(1, sha256(token));
                session.setString(2, PublicIds.next());
                session.setString(3, csrf);
                session.setLong(4, person.id());
                session.executeUpdate();
                candidates.add(new Candidate(person.id(), "fadu=" + token, csrf));
            }
        }
        return List.copyOf(candidates);
    }

    private static String paper(
            Connection connection,
            FieldCipher cipher,
            Seed.Unit unit,
            List<Seed.Person> signers,
            int questions,
            boolean blanks)
            throws SQLException {
        var bank = PublicIds.next();
        update(connection, """
                INSERT INTO bank (public_id, unit_id, name, note, created_at) VALUES (?, ?, '演练题库', '', UTC_TIMESTAMP(6))""", bank, unit.id());
        long bankId = number(connection, "SELECT id FROM bank WHERE public_id = ?", bank);
        var slots = new ArrayList<Slot>();
        for (int number = 1; number <= questions; number++) {
            var version = ItemVersion.of(item(number, blanks), 1);
            item(connection, bankId, version);
            slots.add(new Slot(
                    number,
                    version.ref(),
                    version.hash(),
                    version.item().kind(),
                    BigDecimal.valueOf(2),
                    OptionOrder.BANK));
        }
        var paper = new Paper("演练试卷", Schemes.STANDARD, List.of(new Section("一、试题", slots)));
        var blueprint = PublicIds.next();
        update(connection, """
                INSERT INTO blueprint (public_id, unit_id, name, latest_number) VALUES (?, ?, '演练', 1)""", blueprint, unit.id());
        update(connection, """
                INSERT INTO blueprint_version (blueprint_id, number, practice, content, item_count, total, saved_at)
                SELECT id, 1, FALSE, '{}', ?, ?, UTC_TIMESTAMP(6) FROM blueprint WHERE public_id = ?""", questions, paper.total(), blueprint);
        var publicId = PublicIds.next();
        var opens = Instant.now().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.SECONDS);
        var place = "paper.sealed:" + publicId + ":" + opens.getEpochSecond() + ":"
                + signers.get(1).id() + ":" + signers.get(2).id();
        var sealed = cipher.encrypt(place, new String(PaperJson.bytes(paper), StandardCharsets.UTF_8));
        update(
                connection,
                """
                INSERT INTO paper (public_id, unit_id, blueprint_version_id, title, practice, state, variants, seed, item_count,
                                   total, content_hash, sealed, composed_by, composed_at, opens_at, sealed_by, sealed_at,
                                   confirmed_by, confirmed_at)
                SELECT ?, ?, v.id, '演练试卷', FALSE, 'CONFIRMED', 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                FROM blueprint_version v JOIN blueprint b ON b.id = v.blueprint_id WHERE b.public_id = ?""",
                publicId,
                unit.id(),
                questions,
                paper.total(),
                PaperJson.hash(paper),
                sealed,
                signers.get(0).id(),
                Timestamp.from(opens),
                Timestamp.from(opens),
                signers.get(1).id(),
                Timestamp.from(opens),
                signers.get(2).id(),
                Timestamp.from(opens),
                blueprint);
        return publicId;
    }

    private static void item(Connection connection, long bank, ItemVersion version) throws SQLException {
        var item = version.item();
        update(connection, """
                INSERT INTO bank_item (public_id, bank_id, code, latest_number, published_number, created_at)
                VALUES (?, ?, ?, 1, 1, UTC_TIMESTAMP(6))""", item.id(), bank, item.id());
        update(
                connection,
                """
                INSERT INTO item_version (item_id, number, state, kind, topic, difficulty, words, visible, hash, content_hash,
                                          editors, authored_at)
                SELECT id, 1, 'PUBLISHED', ?, ?, ?, '', ?, ?, ?, '[]', UTC_TIMESTAMP(6) FROM bank_item WHERE public_id = ?""",
                item.kind().name(),
                item.topic(),
                item.difficulty(),
                CandidateJson.write(CandidateView.of(item, OptionOrder.BANK)),
                version.hash(),
                version.hash(),
                item.id());
        update(connection, """
                INSERT INTO item_key (version_id, content)
                SELECT v.id, ? FROM item_version v JOIN bank_item i ON i.id = v.item_id WHERE i.public_id = ?""", ItemJson.write(item), item.id());
    }

    private static Item item(int number, boolean blanks) {
        var citations = List.of(new Citation("中华人民共和国行政处罚法", "第九条"));
        var question = blanks
                ? new FillIn("第 " + number + " 题：期限为 {{1}} 日。", List.of(List.of("十五", "15")))
                : new SingleChoice(
                        "第 " + number + " 题：下列哪一项属于行政处罚的种类，且由法律、行政法规设定？",
                        List.of(
                                new Option("A", "第 " + number + " 项：责令改正违法行为"),
                                new Option("B", "第 " + number + " 项：警告、通报批评"),
                                new Option("C", "第 " + number + " 项：查封场所、设施或者财物"),
                                new Option("D", "第 " + number + " 项：冻结存款、汇款")),
                        "B");
        return new Item(PublicIds.next(), "行政处罚法/处罚的种类和设定", 2, question, "依据《行政处罚法》第九条。", citations, List.of());
    }

    private static void update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
