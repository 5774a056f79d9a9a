package fadu.law;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Like;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading the register: statutes, one with its articles, one article with its readings and what cites it, and a search. */
@Singleton
public class ReadingLaw {
    private static final int MOST_CITING = 50;

    private final Statutes statutes;
    private final Citations citations;
    private final LawImports imports;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ReadingLaw(Statutes statutes, Citations citations, LawImports imports, Audit audit, Tx tx, Clock clock) {
        this.statutes = statutes;
        this.citations = citations;
        this.imports = imports;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A statute, all its texts, and the articles of one of them. */
    public record Opened(
            StatuteLine statute, List<StatuteVersion> versions, StatuteVersion shown, List<Article> articles) {}

    /** An article with where it stands, its other readings, its neighbours and what cites it. */
    public record Shown(
            StatuteLine statute,
            StatuteVersion version,
            Article article,
            List<ArticleText> readings,
            @Nullable Article previous,
            @Nullable Article next,
            List<CitedBy> citedBy) {}

    /** Statutes by short title. */
    public Page<StatuteLine> page(
            @Nullable String words, @Nullable LawLevel level, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = statutes.page(
                Like.containing(words == null ? null : words.replaceAll("[《》]", "")),
                level == null ? null : level.name(),
                clock.today(),
                position == null ? "" : position.text(0),
                limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.shortTitle()), null);
    }

    /** One statute with the articles of the text asked for, or of the one that holds today. */
    public Outcome<Opened> open(String publicId, @Nullable String versionId) {
        var statute = statutes.find(publicId, clock.today()).orElse(null);
        if (statute == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var versions = statutes.versions(statute.id());
        var wanted = versionId == null ? statute.versionPublicId() : versionId;
        return versions.stream()
                .filter(version -> version.publicId().equals(wanted))
                .findFirst()
                .map(version -> Outcome.done(new Opened(statute, versions, version, statutes.articles(version.id()))))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** One article. */
    public Outcome<Shown> article(Actor actor, String publicId) {
        return statutes.article(publicId)
                .map(article -> Outcome.done(shown(actor, article)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** The article that a reference names, in the text that holds today. */
    public Outcome<Shown> named(Actor actor, LawReference reference) {
        if (reference.law().isBlank() || reference.article().isBlank()) {
            var field = reference.law().isBlank() ? "law" : "article";
            return new Outcome.Refused<>(
                    Refusal.field(CommonProblem.REQUEST_MALFORMED, field, CommonProblem.FIELD_REQUIRED));
        }
        return Ordinal.parse(reference.article())
                .flatMap(ordinal ->
                        statutes.named(LawTitles.key(reference.law()), ordinal.number(), ordinal.sub(), clock.today()))
                .map(article -> Outcome.done(shown(actor, article)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Articles whose text holds the words, or that bear the number typed. */
    public Page<ArticleHit> search(
            @Nullable String words, @Nullable String statuteId, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var label = words != null && Ordinal.parse(words).isPresent() ? words.strip() : null;
        var rows = statutes.search(
                label == null ? Like.containing(words) : null,
                label,
                statuteId,
                clock.today(),
                position == null ? 0 : position.number(0),
                limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** Says from when a text holds, where the text itself does not; null takes it back. */
    public Outcome<Opened> setEffective(
            Actor actor, String publicId, String versionId, @Nullable LocalDate from, String basis) {
        return tx.run(() -> {
                    var statute = statutes.find(publicId, clock.today()).orElse(null);
                    var version = statutes.lockVersion(versionId).orElse(null);
                    if (statute == null || version == null || version.statuteId() != statute.id()) {
                        return Outcome.<String>refused(CommonProblem.NOT_FOUND);
                    }
                    statutes.setEffective(version.id(), from, basis);
                    audit.append(
                            actor,
                            "law.effective",
                            "statute_version:" + version.id(),
                            actor.unitId(),
                            Map.of(
                                    "before", String.valueOf(version.effectiveFrom()),
                                    "after", String.valueOf(from),
                                    "basis", basis));
                    return Outcome.done(versionId);
                })
                .then(id -> open(publicId, id));
    }

    /** Imports, the newest first. */
    public Page<LawImport> imports(@Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = imports.page(position == null ? Long.MAX_VALUE : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** One import with its files. */
    public Outcome<Imported> imported(String publicId) {
        return imports.find(publicId)
                .map(found -> Outcome.done(new Imported(found, imports.files(found.id()))))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** An import with its files. */
    public record Imported(LawImport batch, List<LawImportFile> files) {}

    private Shown shown(Actor actor, Article article) {
        var version = statutes.versionOf(article.versionId()).orElseThrow();
        var statute = statutes.byId(version.statuteId(), clock.today()).orElseThrow();
        var beside = statutes.beside(version.id(), article.position() - 1, article.position() + 1);
        return new Shown(
                statute,
                version,
                article,
                statutes.readings(statute.id(), article.number(), article.sub()),
                beside.stream()
                        .filter(each -> each.position() < article.position())
                        .findFirst()
                        .orElse(null),
                beside.stream()
                        .filter(each -> each.position() > article.position())
                        .findFirst()
                        .orElse(null),
                citing(actor, statute.shortTitle(), article));
    }

    /** At most one question for each of the three kinds: each has its own permission and scope. */
    private List<CitedBy> citing(Actor actor, String lawKey, Article article) {
        var found = new ArrayList<CitedBy>();
        for (var kind : CitingKind.values()) {
            if (actor.may(kind.permission())) {
                found.addAll(citations.citing(
                        kind, actor.scope(kind.permission()), lawKey, article.number(), article.sub(), MOST_CITING));
            }
        }
        return found;
    }
}
