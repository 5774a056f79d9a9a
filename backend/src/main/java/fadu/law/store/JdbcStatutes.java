package fadu.law.store;

import fadu.law.Article;
import fadu.law.ArticleHit;
import fadu.law.ArticleText;
import fadu.law.KnownText;
import fadu.law.NewArticle;
import fadu.law.NewStatute;
import fadu.law.NewVersion;
import fadu.law.StatuteLine;
import fadu.law.StatuteVersion;
import fadu.law.Statutes;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which text holds on a day: the newest whose day is reached or not stated; one that is still to come only where it is alone. */
@Unscoped("statutes are public documents and name no person")
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcStatutes implements Statutes, GenericRepository<StatuteLine, Long> {
    static final String HOLDING = """
            (SELECT h.id FROM statute_version h WHERE h.statute_id = s.id
             ORDER BY (h.effective_from IS NOT NULL AND h.effective_from > :day), h.text_on DESC, h.id DESC LIMIT 1)""";
    private static final String LINE = """
            SELECT s.id, s.public_id, s.title, s.short_title, s.level, v.public_id AS version_public_id, v.issuing_body,
                   v.text_on, v.in_force_since, v.effective_from, v.article_count,
                   (SELECT COUNT(*) FROM statute_version c WHERE c.statute_id = s.id) AS version_count
            FROM statute s JOIN statute_version v ON v.id =""" + " " + HOLDING;
    private static final String VERSION = """
            SELECT id, public_id, statute_id, issuing_body, passed_on, text_on, in_force_since, effective_from,
                   effective_basis, history, preamble, file_name, article_count, imported_at
            FROM statute_version""";
    private static final String ARTICLE =
            "SELECT a.id, a.public_id, a.version_id, a.position, a.number, a.sub, a.label, a.chapter, a.text FROM article a";

    private final JdbcOperations jdbc;

    JdbcStatutes(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Query(LINE + """
             WHERE (:part IS NULL OR s.title LIKE :part) AND (:level IS NULL OR s.level = :level) AND s.short_title > :after
            ORDER BY s.short_title LIMIT :limit""")
    public abstract List<StatuteLine> page(
            @Nullable String part, @Nullable String level, LocalDate day, String after, int limit);

    @Override
    @Query(LINE + " WHERE s.public_id = :publicId")
    public abstract Optional<StatuteLine> find(String publicId, LocalDate day);

    @Override
    @Query(LINE + " WHERE s.id = :statuteId")
    public abstract Optional<StatuteLine> byId(long statuteId, LocalDate day);

    @Override
    @Query(VERSION + " WHERE statute_id = :statuteId ORDER BY text_on DESC, id DESC")
    public abstract List<StatuteVersion> versions(long statuteId);

    @Override
    @Query(VERSION + " WHERE public_id = :publicId FOR UPDATE")
    public abstract Optional<StatuteVersion> lockVersion(String publicId);

    @Override
    @Query(VERSION + " WHERE id = :versionId")
    public abstract Optional<StatuteVersion> versionOf(long versionId);

    @Override
    @Query(ARTICLE + " WHERE a.version_id = :versionId ORDER BY a.position")
    public abstract List<Article> articles(long versionId);

    @Override
    @Query(ARTICLE + " WHERE a.public_id = :publicId")
    public abstract Optional<Article> article(String publicId);

    @Override
    @Query(ARTICLE
            + " JOIN statute s ON s.short_title = :lawKey WHERE a.number = :number AND a.sub = :sub AND a.version_id = "
            + HOLDING)
    public abstract Optional<Article> named(String lawKey, int number, int sub, LocalDate day);

    @Override
    @Query("""
            SELECT a.id, a.public_id, v.public_id AS version_public_id, v.text_on, v.effective_from, a.text
            FROM article a JOIN statute_version v ON v.id = a.version_id
            WHERE v.statute_id = :statuteId AND a.number = :number AND a.sub = :sub
            ORDER BY v.text_on DESC, v.id DESC""")
    public abstract List<ArticleText> readings(long statuteId, int number, int sub);

    @Override
    @Query(ARTICLE + " WHERE a.version_id = :versionId AND a.position IN (:before, :behind) ORDER BY a.position")
    public abstract List<Article> beside(long versionId, int before, int behind);

    @Override
    @Query("""
            SELECT a.id, a.public_id, a.label, a.chapter, a.text, s.public_id AS statute_public_id,
                   s.title AS statute_title
            FROM statute s JOIN article a ON a.version_id =""" + " " + HOLDING + """
             WHERE (:part IS NULL OR a.text LIKE :part) AND (:label IS NULL OR a.label = :label)
              AND (:statuteId IS NULL OR s.public_id = :statuteId) AND a.id > :after
            ORDER BY a.id LIMIT :limit""")
    public abstract List<ArticleHit> search(
            @Nullable String part,
            @Nullable String label,
            @Nullable String statuteId,
            LocalDate day,
            long after,
            int limit);

    @Override
    public List<KnownText> known(Collection<String> shortTitles) {
        return shortTitles.isEmpty() ? List.of() : knownOf(shortTitles);
    }

    @Query("""
            SELECT s.short_title, v.text_hash FROM statute s JOIN statute_version v ON v.statute_id = s.id
            WHERE s.short_title IN (:shortTitles)""")
    abstract List<KnownText> knownOf(Collection<String> shortTitles);

    @Override
    @Query("UPDATE statute_version SET effective_from = :from, effective_basis = :basis WHERE id = :versionId")
    public abstract void setEffective(long versionId, @Nullable LocalDate from, @Nullable String basis);

    @Override
    public void addStatutes(List<NewStatute> statutes) {
        jdbc.prepareStatement(
                "INSERT IGNORE INTO statute (public_id, title, short_title, level) VALUES (?, ?, ?, ?)", statement -> {
                    for (var each : statutes) {
                        statement.setString(1, each.publicId());
                        statement.setString(2, each.title());
                        statement.setString(3, each.shortTitle());
                        statement.setString(4, each.level().name());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    @Override
    public void addVersions(List<NewVersion> versions) {
        jdbc.prepareStatement("""
                INSERT INTO statute_version (public_id, statute_id, issuing_body, passed_on, text_on, in_force_since,
                                             effective_from, history, preamble, file_name, text_hash, article_count,
                                             import_id, imported_at)
                VALUES (?, (SELECT id FROM statute WHERE short_title = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (var each : versions) {
                statement.setString(1, each.publicId());
                statement.setString(2, each.shortTitle());
                statement.setString(3, each.issuingBody());
                statement.setDate(4, date(each.passedOn()));
                statement.setDate(5, date(each.textOn()));
                statement.setDate(6, date(each.inForceSince()));
                statement.setDate(7, date(each.effectiveFrom()));
                statement.setString(8, each.history());
                statement.setString(9, each.preamble());
                statement.setString(10, each.fileName());
                statement.setString(11, each.textHash());
                statement.setInt(12, each.articleCount());
                statement.setLong(13, each.importId());
                statement.setTimestamp(14, Timestamp.from(each.importedAt()));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    public void addArticles(List<NewArticle> articles) {
        jdbc.prepareStatement("""
                INSERT INTO article (public_id, version_id, position, number, sub, label, chapter, text)
                VALUES (?, (SELECT id FROM statute_version WHERE public_id = ?), ?, ?, ?, ?, ?, ?)""", statement -> {
            int waiting = 0;
            for (var each : articles) {
                statement.setString(1, each.publicId());
                statement.setString(2, each.versionPublicId());
                statement.setInt(3, each.position());
                statement.setInt(4, each.number());
                statement.setInt(5, each.sub());
                statement.setString(6, each.label());
                statement.setString(7, each.chapter());
                statement.setString(8, each.text());
                statement.addBatch();
                if (++waiting % 500 == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Query("""
            SELECT DISTINCT s.short_title FROM statute s JOIN statute_version v ON v.statute_id = s.id
            WHERE v.import_id = :importId ORDER BY s.short_title""")
    public abstract List<String> broughtBy(long importId);

    @Override
    public void removeBroughtBy(long importId) {
        removeArticles(importId);
        removeVersions(importId);
        removeEmptyStatutes();
    }

    @Query("DELETE FROM article WHERE version_id IN (SELECT id FROM statute_version WHERE import_id = :importId)")
    abstract void removeArticles(long importId);

    @Query("DELETE FROM statute_version WHERE import_id = :importId")
    abstract void removeVersions(long importId);

    @Query("DELETE FROM statute WHERE id NOT IN (SELECT statute_id FROM statute_version)")
    abstract void removeEmptyStatutes();

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
