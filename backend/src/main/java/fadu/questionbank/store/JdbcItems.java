package fadu.questionbank.store;

import fadu.exams.item.CandidateJson;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.questionbank.BankItem;
import fadu.questionbank.ItemFilter;
import fadu.questionbank.ItemHashes;
import fadu.questionbank.Items;
import fadu.questionbank.KnownItem;
import fadu.questionbank.NewVersion;
import fadu.questionbank.VersionLine;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcItems implements Items, GenericRepository<BankItem, Long> {
    private static final int CHUNK = 500;
    private static final String IN_SCOPE = JdbcBanks.IN_SCOPE;
    private static final String FROM = """
            FROM bank_item i JOIN bank b ON b.id = i.bank_id
            JOIN item_version v ON v.item_id = i.id AND v.number = i.latest_number
            LEFT JOIN person p ON p.id = v.author_id LEFT JOIN person r ON r.id = v.reviewed_by
            """;
    private static final String SELECT = """
            SELECT i.id, i.public_id, i.code, i.bank_id, b.public_id AS bank_public_id, b.name AS bank_name, b.unit_id,
                   b.shipped_code, b.closed AS bank_closed, v.number, i.published_number, v.id AS version_id, v.state,
                   v.kind, v.topic, v.difficulty, v.visible, v.hash, v.author_id, p.public_id AS author_public_id,
                   p.name AS author_name, v.editors, v.authored_at, v.submitted_at, r.name AS reviewed_by_name,
                   v.reviewed_at, v.note
            """ + FROM;
    private static final String FILTERED = "WHERE " + IN_SCOPE + """
              AND (:bank IS NULL OR b.public_id = :bank)
              AND (:part IS NULL OR v.words LIKE :part OR CONVERT(i.code USING utf8mb4) LIKE :part)
              AND (:topic IS NULL OR v.topic = :topic OR v.topic LIKE :below)
              AND (:kind IS NULL OR v.kind = :kind) AND (:difficulty IS NULL OR v.difficulty = :difficulty)
              AND (:state IS NULL OR v.state = :state)
              AND (:submitted = FALSE OR (v.state = 'DRAFT' AND v.submitted_at IS NOT NULL))
              AND (:author IS NULL OR p.public_id = :author)
              AND (:lawKey IS NULL OR EXISTS (SELECT 1 FROM law_citation c
                   WHERE c.subject_kind = 'ITEM' AND c.subject_id = i.public_id AND c.law_key = :lawKey
                     AND (:number IS NULL OR (c.number = :number AND c.sub = :sub))))
            """;

    private final JdbcOperations jdbc;

    JdbcItems(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BankItem> page(Scope scope, ItemFilter filter, long before, int limit) {
        var ordinal = filter.ordinal();
        return pageIn(
                scope.units(),
                filter.bank(),
                filter.part(),
                filter.exactTopic(),
                filter.below(),
                filter.kind() == null ? null : filter.kind().name(),
                filter.difficulty(),
                filter.state() == null ? null : filter.state().name(),
                filter.submitted(),
                filter.author(),
                filter.lawKey(),
                ordinal == null ? null : ordinal.number(),
                ordinal == null ? 0 : ordinal.sub(),
                before,
                limit);
    }

    @Query(SELECT + FILTERED + " AND i.id < :before ORDER BY i.id DESC LIMIT :limit")
    abstract List<BankItem> pageIn(
            Set<Long> units,
            @Nullable String bank,
            @Nullable String part,
            @Nullable String topic,
            @Nullable String below,
            @Nullable String kind,
            @Nullable Integer difficulty,
            @Nullable String state,
            boolean submitted,
            @Nullable String author,
            @Nullable String lawKey,
            @Nullable Integer number,
            int sub,
            long before,
            int limit);

    @Override
    public long count(Scope scope, ItemFilter filter) {
        var ordinal = filter.ordinal();
        return countIn(
                scope.units(),
                filter.bank(),
                filter.part(),
                filter.exactTopic(),
                filter.below(),
                filter.kind() == null ? null : filter.kind().name(),
                filter.difficulty(),
                filter.state() == null ? null : filter.state().name(),
                filter.submitted(),
                filter.author(),
                filter.lawKey(),
                ordinal == null ? null : ordinal.number(),
                ordinal == null ? 0 : ordinal.sub());
    }

    @Query("SELECT COUNT(*) " + FROM + FILTERED)
    abstract long countIn(
            Set<Long> units,
            @Nullable String bank,
            @Nullable String part,
            @Nullable String topic,
            @Nullable String below,
            @Nullable String kind,
            @Nullable Integer difficulty,
            @Nullable String state,
            boolean submitted,
            @Nullable String author,
            @Nullable String lawKey,
            @Nullable Integer number,
            int sub);

    @Override
    public Optional<BankItem> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Query(SELECT + "WHERE i.public_id = :publicId AND " + IN_SCOPE)
    abstract Optional<BankItem> findIn(Set<Long> units, String publicId);

    @Override
    public Optional<BankItem> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM bank_item WHERE public_id = :publicId FOR UPDATE")
    abstract Optional<Long> lockRow(String publicId);

    @Override
    @Query("""
            SELECT v.id, v.number, v.state, v.hash, a.name AS author_name, v.authored_at, r.name AS reviewed_by_name,
                   v.reviewed_at, v.note, p.name AS published_by_name, v.published_at, v.retired_at, v.retire_reason
            FROM item_version v LEFT JOIN person a ON a.id = v.author_id LEFT JOIN person r ON r.id = v.reviewed_by
            LEFT JOIN person p ON p.id = v.published_by
            WHERE v.item_id = :itemId ORDER BY v.number DESC""")
    public abstract List<VersionLine> versions(long itemId);

    @Override
    @Query("""
            SELECT i.id, i.public_id, i.code, i.latest_number, v.content_hash, v.state
            FROM bank_item i JOIN item_version v ON v.item_id = i.id AND v.number = i.latest_number
            WHERE i.bank_id = :bankId""")
    public abstract List<KnownItem> known(long bankId);

    @Override
    public void insert(long bankId, Map<String, String> codes, Instant at) {
        jdbc.prepareStatement("""
                INSERT INTO bank_item (public_id, bank_id, code, latest_number, created_at)
                VALUES (?, ?, ?, 1, ?)""", statement -> {
            for (var each : codes.entrySet()) {
                statement.setString(1, each.getKey());
                statement.setLong(2, bankId);
                statement.setString(3, each.getValue());
                statement.setTimestamp(4, Timestamp.from(at));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public void add(List<NewVersion> versions) {
        for (int from = 0; from < versions.size(); from += CHUNK) {
            var chunk = versions.subList(from, Math.min(versions.size(), from + CHUNK));
            addVersions(chunk);
            addKeys(chunk);
            pointAt(chunk);
        }
    }

    private void addVersions(List<NewVersion> versions) {
        jdbc.prepareStatement("""
                INSERT INTO item_version (item_id, number, state, kind, topic, difficulty, words, visible, hash,
                                          content_hash, author_id, editors, authored_at)
                VALUES ((SELECT id FROM bank_item WHERE public_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (var each : versions) {
                var author = each.authorId();
                statement.setString(1, each.item().id());
                statement.setInt(2, each.number());
                statement.setString(3, each.state().name());
                text(statement, 4, each.item());
                if (author == null) {
                    statement.setNull(11, Types.BIGINT);
                } else {
                    statement.setLong(11, author);
                }
                statement.setString(12, author == null ? "," : "," + author + ",");
                statement.setTimestamp(13, Timestamp.from(each.at()));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Kind, topic, difficulty, words, visible, hash and content hash, beginning at a parameter. */
    private static void text(PreparedStatement statement, int from, Item item) throws SQLException {
        var view = CandidateView.of(item);
        statement.setString(from, item.kind().name());
        statement.setString(from + 1, item.topic());
        statement.setInt(from + 2, item.difficulty());
        statement.setString(from + 3, ItemHashes.searched(view));
        statement.setString(from + 4, CandidateJson.write(view));
        statement.setString(from + 5, ItemJson.hash(item));
        statement.setString(from + 6, ItemHashes.content(item));
    }

    private void addKeys(List<NewVersion> versions) {
        jdbc.prepareStatement("""
                INSERT INTO item_key (version_id, content)
                VALUES ((SELECT v.id FROM item_version v JOIN bank_item i ON i.id = v.item_id
                         WHERE i.public_id = ? AND v.number = ?), ?)""", statement -> {
            for (var each : versions) {
                statement.setString(1, each.item().id());
                statement.setInt(2, each.number());
                statement.setString(3, ItemJson.write(each.item()));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void pointAt(List<NewVersion> versions) {
        jdbc.prepareStatement("UPDATE bank_item SET latest_number = ? WHERE public_id = ?", statement -> {
            for (var each : versions) {
                statement.setInt(1, each.number());
                statement.setString(2, each.item().id());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public void rewrite(long versionId, NewVersion version, String editors) {
        jdbc.prepareStatement("""
                UPDATE item_version SET kind = ?, topic = ?, difficulty = ?, words = ?, visible = ?, hash = ?,
                       content_hash = ?, author_id = ?, editors = ?, authored_at = ?, submitted_at = NULL
                WHERE id = ? AND state = 'DRAFT'""", statement -> {
            text(statement, 1, version.item());
            statement.setObject(8, version.authorId());
            statement.setString(9, editors);
            statement.setTimestamp(10, Timestamp.from(version.at()));
            statement.setLong(11, versionId);
            return statement.executeUpdate();
        });
        setKey(versionId, ItemJson.write(version.item()));
    }

    @Unscoped("the item was found in scope")
    @Query("UPDATE item_key SET content = :content WHERE version_id = :versionId")
    abstract void setKey(long versionId, String content);

    @Override
    @Query("UPDATE item_version SET submitted_at = :at WHERE id = :versionId AND state = 'DRAFT'")
    public abstract void submit(long versionId, Instant at);

    @Override
    @Query("""
            UPDATE item_version SET state = :state, reviewed_by = :by, reviewed_at = :at, note = :note,
                   submitted_at = CASE WHEN :state = 'DRAFT' THEN NULL ELSE submitted_at END
            WHERE id = :versionId""")
    public abstract void review(
            long versionId, String state, @Nullable Long by, @Nullable Instant at, @Nullable String note);

    @Override
    public void publish(long itemId, long versionId, int number, @Nullable Long by, Instant at) {
        retireFormer(itemId, by, at);
        publishVersion(versionId, by, at);
        point(itemId, number);
    }

    @Unscoped("the item was found in scope")
    @Query("""
            UPDATE item_version SET state = 'RETIRED', retired_by = :by, retired_at = :at
            WHERE item_id = :itemId AND state = 'PUBLISHED'""")
    abstract void retireFormer(long itemId, @Nullable Long by, Instant at);

    @Unscoped("the item was found in scope")
    @Query("UPDATE item_version SET state = 'PUBLISHED', published_by = :by, published_at = :at WHERE id = :versionId")
    abstract void publishVersion(long versionId, @Nullable Long by, Instant at);

    @Unscoped("the item was found in scope")
    @Query("UPDATE bank_item SET published_number = :number WHERE id = :itemId")
    abstract void point(long itemId, int number);

    @Override
    public void publishAll(Collection<String> publicIds, @Nullable Long by, Instant at) {
        if (!publicIds.isEmpty()) {
            retireOlder(publicIds, by, at);
            publishLatest(publicIds, by, at);
            pointAtLatest(publicIds);
        }
    }

    @Unscoped("the items were found in scope")
    @Query("""
            UPDATE item_version v JOIN bank_item i ON i.id = v.item_id
            SET v.state = 'RETIRED', v.retired_by = :by, v.retired_at = :at
            WHERE i.public_id IN (:publicIds) AND v.state = 'PUBLISHED' AND v.number < i.latest_number""")
    abstract void retireOlder(Collection<String> publicIds, @Nullable Long by, Instant at);

    @Unscoped("the items were found in scope")
    @Query("""
            UPDATE item_version v JOIN bank_item i ON i.id = v.item_id AND v.number = i.latest_number
            SET v.state = 'PUBLISHED', v.published_by = :by, v.published_at = :at
            WHERE i.public_id IN (:publicIds)""")
    abstract void publishLatest(Collection<String> publicIds, @Nullable Long by, Instant at);

    @Unscoped("the items were found in scope")
    @Query("UPDATE bank_item SET published_number = latest_number WHERE public_id IN (:publicIds)")
    abstract void pointAtLatest(Collection<String> publicIds);

    @Override
    public void retire(Collection<String> publicIds, @Nullable Long by, Instant at, String reason) {
        if (!publicIds.isEmpty()) {
            retirePublished(publicIds, by, at, reason);
            pointAtNone(publicIds);
        }
    }

    @Unscoped("the items were found in scope")
    @Query("""
            UPDATE item_version v JOIN bank_item i ON i.id = v.item_id
            SET v.state = 'RETIRED', v.retired_by = :by, v.retired_at = :at, v.retire_reason = :reason
            WHERE i.public_id IN (:publicIds) AND v.state = 'PUBLISHED'""")
    abstract void retirePublished(Collection<String> publicIds, @Nullable Long by, Instant at, String reason);

    @Unscoped("the items were found in scope")
    @Query("UPDATE bank_item SET published_number = NULL WHERE public_id IN (:publicIds)")
    abstract void pointAtNone(Collection<String> publicIds);

    @Override
    public List<String> removeUntouched(Collection<String> publicIds, Instant authoredAt) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        removeKeys(publicIds, authoredAt);
        removeVersions(publicIds, authoredAt);
        removeItems(publicIds);
        return left(publicIds);
    }

    @Unscoped("the import was found in scope")
    @Query("""
            DELETE k FROM item_key k JOIN item_version v ON v.id = k.version_id JOIN bank_item i ON i.id = v.item_id
            WHERE i.public_id IN (:publicIds) AND i.latest_number = 1 AND v.state = 'DRAFT' AND v.submitted_at IS NULL
              AND v.note IS NULL AND v.authored_at = :authoredAt""")
    abstract void removeKeys(Collection<String> publicIds, Instant authoredAt);

    @Unscoped("the import was found in scope")
    @Query("""
            DELETE v FROM item_version v JOIN bank_item i ON i.id = v.item_id
            WHERE i.public_id IN (:publicIds) AND i.latest_number = 1 AND v.state = 'DRAFT' AND v.submitted_at IS NULL
              AND v.note IS NULL AND v.authored_at = :authoredAt""")
    abstract void removeVersions(Collection<String> publicIds, Instant authoredAt);

    @Unscoped("the import was found in scope")
    @Query("""
            DELETE FROM bank_item WHERE public_id IN (:publicIds) AND id NOT IN (SELECT item_id FROM item_version)""")
    abstract void removeItems(Collection<String> publicIds);

    @Unscoped("the import was found in scope")
    @Query("SELECT public_id FROM bank_item WHERE public_id IN (:publicIds)")
    abstract List<String> left(Collection<String> publicIds);
}
