package fadu.law.web;

import fadu.law.Article;
import fadu.law.ArticleHit;
import fadu.law.ArticleText;
import fadu.law.CitedBy;
import fadu.law.HistoryLine;
import fadu.law.LawJson;
import fadu.law.LawLevel;
import fadu.law.ReadingLaw;
import fadu.law.StatuteLine;
import fadu.law.StatuteVersion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register shows. */
final class LawView {
    private LawView() {}

    /** A statute with the text that holds today. */
    @Serdeable
    record StatuteView(
            String id,
            String title,
            String shortTitle,
            LawLevel level,
            String levelZh,
            String levelEn,
            String issuingBody,
            @Nullable LocalDate textOn,
            @Nullable LocalDate inForceSince,
            @Nullable LocalDate effectiveFrom,
            int articleCount,
            int versionCount) {
        static StatuteView of(StatuteLine line) {
            return new StatuteView(
                    line.publicId(),
                    line.title(),
                    line.shortTitle(),
                    line.level(),
                    line.level().zh(),
                    line.level().en(),
                    line.issuingBody(),
                    line.textOn(),
                    line.inForceSince(),
                    line.effectiveFrom(),
                    line.articleCount(),
                    (int) line.versionCount());
        }
    }

    /** A page of statutes by short title. */
    @Serdeable
    record StatutePage(List<StatuteView> items, @Nullable String next) {}

    /** One statute, its texts, and the articles of one of them. */
    @Serdeable
    record StatuteDetail(
            StatuteView statute,
            List<VersionView> versions,
            VersionView shown,
            List<HistoryLine> history,
            @Nullable String preamble,
            List<ArticleView> articles) {
        static StatuteDetail of(ReadingLaw.Opened opened, LawJson json) {
            return new StatuteDetail(
                    StatuteView.of(opened.statute()),
                    opened.versions().stream()
                            .map(version -> VersionView.of(version, opened.statute()))
                            .toList(),
                    VersionView.of(opened.shown(), opened.statute()),
                    json.history(opened.shown().history()),
                    opened.shown().preamble(),
                    opened.articles().stream().map(ArticleView::of).toList());
        }
    }

    /**
     * A text of a statute.
     *
     * @param effectiveFrom null where nothing says from when this text holds
     * @param effectiveBasis what a person named as its source; null when the text says so itself
     * @param holding true for the text that holds today
     */
    @Serdeable
    record VersionView(
            String id,
            String issuingBody,
            @Nullable LocalDate passedOn,
            @Nullable LocalDate textOn,
            @Nullable LocalDate inForceSince,
            @Nullable LocalDate effectiveFrom,
            @Nullable String effectiveBasis,
            int articleCount,
            String source,
            Instant importedAt,
            boolean holding) {
        static VersionView of(StatuteVersion version, StatuteLine statute) {
            return new VersionView(
                    version.publicId(),
                    version.issuingBody(),
                    version.passedOn(),
                    version.textOn(),
                    version.inForceSince(),
                    version.effectiveFrom(),
                    version.effectiveBasis(),
                    version.articleCount(),
                    version.fileName(),
                    version.importedAt(),
                    version.publicId().equals(statute.versionPublicId()));
        }
    }

    /** An article; paragraphs are lines of the text. */
    @Serdeable
    record ArticleView(String id, String label, String chapter, String text) {
        static ArticleView of(Article article) {
            return new ArticleView(article.publicId(), article.label(), article.chapter(), article.text());
        }
    }

    /** An article with all that concerns it. */
    @Serdeable
    record ArticleDetail(
            ArticleView article,
            StatuteView statute,
            VersionView version,
            List<ReadingView> readings,
            @Nullable ArticleRef previous,
            @Nullable ArticleRef next,
            List<CitedByView> citedBy) {
        static ArticleDetail of(ReadingLaw.Shown shown) {
            return new ArticleDetail(
                    ArticleView.of(shown.article()),
                    StatuteView.of(shown.statute()),
                    VersionView.of(shown.version(), shown.statute()),
                    shown.readings().stream().map(ReadingView::of).toList(),
                    ArticleRef.of(shown.previous()),
                    ArticleRef.of(shown.next()),
                    shown.citedBy().stream().map(CitedByView::of).toList());
        }
    }

    /** An article's address. */
    @Serdeable
    record ArticleRef(String id, String label) {
        static @Nullable ArticleRef of(@Nullable Article article) {
            return article == null ? null : new ArticleRef(article.publicId(), article.label());
        }
    }

    /** How the article reads in one of the statute's texts. */
    @Serdeable
    record ReadingView(
            String articleId,
            String versionId,
            @Nullable LocalDate textOn,
            @Nullable LocalDate effectiveFrom,
            String text) {
        static ReadingView of(ArticleText reading) {
            return new ReadingView(
                    reading.publicId(),
                    reading.versionPublicId(),
                    reading.textOn(),
                    reading.effectiveFrom(),
                    reading.text());
        }
    }

    /** What cites the article, of what the reader may see. */
    @Serdeable
    record CitedByView(String kind, String kindZh, String kindEn, String id, String label, String link) {
        static CitedByView of(CitedBy cited) {
            return new CitedByView(
                    cited.subjectKind().name(),
                    cited.subjectKind().zh(),
                    cited.subjectKind().en(),
                    cited.subjectId(),
                    cited.label(),
                    cited.link());
        }
    }

    /** An article found. */
    @Serdeable
    record HitView(String id, String label, String chapter, String text, String statuteId, String statuteTitle) {
        static HitView of(ArticleHit hit) {
            return new HitView(
                    hit.publicId(), hit.label(), hit.chapter(), hit.text(), hit.statutePublicId(), hit.statuteTitle());
        }
    }

    /** A page of articles found. */
    @Serdeable
    record HitPage(List<HitView> items, @Nullable String next) {}
}
