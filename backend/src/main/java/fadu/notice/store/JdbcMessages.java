package fadu.notice.store;

import fadu.notice.Message;
import fadu.notice.MessageRow;
import fadu.notice.Messages;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.platform.id.PublicIds;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages; the many of a job are written in batches. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcMessages implements Messages, GenericRepository<MessageRow, Long> {
    private static final int BATCH = 500;
    private static final String ADD = """
            INSERT IGNORE INTO notice_message (public_id, person_id, topic, title, body, link, dedupe_key, sent_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;

    JdbcMessages(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int add(List<Message> messages, Instant at) {
        int added = 0;
        for (int from = 0; from < messages.size(); from += BATCH) {
            added += addBatch(messages.subList(from, Math.min(messages.size(), from + BATCH)), at);
        }
        return added;
    }

    private int addBatch(List<Message> messages, Instant at) {
        var ids = new ArrayList<String>();
        Batch.write(jdbc, ADD, messages, (statement, message) -> {
            var id = PublicIds.next();
            ids.add(id);
            statement.setString(1, id);
            statement.setLong(2, message.personId());
            statement.setString(3, cut(message.topic(), 60));
            statement.setString(4, cut(message.title(), 120));
            statement.setString(5, cut(message.body(), 1000));
            statement.setString(6, message.link());
            statement.setString(7, message.dedupeKey());
            statement.setTimestamp(8, Timestamp.from(at));
        });
        return count(ids);
    }

    /** At most so many characters, never half of one. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    @Unscoped("counts what the same call wrote")
    @Query("SELECT COUNT(*) FROM notice_message WHERE public_id IN (:ids)")
    abstract int count(List<String> ids);

    @Override
    public List<MessageRow> of(Scope own, long beforeId, int limit) {
        return page(own.personId(), beforeId, limit);
    }

    @Query("""
            SELECT id, public_id, topic, title, body, link, sent_at, read_at FROM notice_message
            WHERE person_id = :personId AND id < :beforeId ORDER BY id DESC LIMIT :limit""")
    abstract List<MessageRow> page(long personId, long beforeId, int limit);

    @Override
    public long unread(Scope own) {
        return countUnread(own.personId());
    }

    @Query("SELECT COUNT(*) FROM notice_message WHERE person_id = :personId AND read_at IS NULL")
    abstract long countUnread(long personId);

    @Override
    public Optional<MessageRow> find(Scope own, String publicId) {
        return findOwn(own.personId(), publicId);
    }

    @Query("""
            SELECT id, public_id, topic, title, body, link, sent_at, read_at FROM notice_message
            WHERE person_id = :personId AND public_id = :publicId""")
    abstract Optional<MessageRow> findOwn(long personId, String publicId);

    @Override
    public int markRead(Scope own, String publicId, Instant at) {
        return markOwnRead(own.personId(), publicId, at);
    }

    @Query("""
            UPDATE notice_message SET read_at = :at
            WHERE person_id = :personId AND public_id = :publicId AND read_at IS NULL""")
    abstract int markOwnRead(long personId, String publicId, Instant at);

    @Override
    @Query("UPDATE notice_message SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    public abstract void move(long gonePersonId, long keptPersonId);
}
