package fadu.law;

import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of statutes. */
@Unscoped("statutes are public documents and name no person")
public interface Statutes {
    /**
     * Statutes by short title, each with the version that holds on the day.
     *
     * @param part a LIKE pattern over titles; null for all
     * @param after the short title behind which the page begins
     */
    List<StatuteLine> page(@Nullable String part, @Nullable String level, LocalDate day, String after, int limit);

    /** One statute with the version that holds on the day. */
    Optional<StatuteLine> find(String publicId, LocalDate day);

    /** All texts of a statute, the newest first. */
    List<StatuteVersion> versions(long statuteId);

    /** A text by its public id, locked. */
    Optional<StatuteVersion> lockVersion(String publicId);

    /** The articles of a text in order. */
    List<Article> articles(long versionId);

    /** An article by its public id. */
    Optional<Article> article(String publicId);

    /** The text that an article belongs to. */
    Optional<StatuteVersion> versionOf(long versionId);

    /** The statute of an internal key. */
    Optional<StatuteLine> byId(long statuteId, LocalDate day);

    /** An article by the key of its law's title and its number, in the text that holds on the day. */
    Optional<Article> named(String lawKey, int number, int sub, LocalDate day);

    /** The same number in every text of the statute, the newest first. */
    List<ArticleText> readings(long statuteId, int number, int sub);

    /** The articles beside one in its text. */
    List<Article> beside(long versionId, int before, int behind);

    /**
     * Articles in the texts that hold on the day.
     *
     * @param part a LIKE pattern over the text; null for any
     * @param label the article's number as written; null for any
     */
    List<ArticleHit> search(
            @Nullable String part,
            @Nullable String label,
            @Nullable String statuteId,
            LocalDate day,
            long after,
            int limit);

    /** What texts are on record of these short titles. */
    List<KnownText> known(Collection<String> shortTitles);

    /** Says from when a text holds. */
    void setEffective(long versionId, @Nullable LocalDate from, @Nullable String basis);

    /** Writes statutes that are not there yet. */
    void addStatutes(List<NewStatute> statutes);

    /** Writes texts. */
    void addVersions(List<NewVersion> versions);

    /** Writes articles of texts just written. */
    void addArticles(List<NewArticle> articles);

    /** The short titles of what an import brought. */
    List<String> broughtBy(long importId);

    /** Takes the articles, texts and statutes away that an import brought. */
    void removeBroughtBy(long importId);
}
