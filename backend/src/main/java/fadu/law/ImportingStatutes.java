package fadu.law;

import fadu.directory.Texts;
import fadu.directory.importing.file.TextArchive;
import fadu.exams.format.TextDecoding;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Taking statutes in: files are read and judged (dry run), all good ones are written at once, and taken back while nothing
 * cites them. A statute whose text changed gets a new version beside the old.
 */
@Singleton
public class ImportingStatutes {
    /** Most files of one import. */
    static final int MOST_FILES = 300;
    /** Longest file, in characters. */
    static final int LONGEST = 3_000_000;

    private final LawImports imports;
    private final Statutes statutes;
    private final Citations citations;
    private final LawJson json;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ImportingStatutes(
            LawImports imports, Statutes statutes, Citations citations, LawJson json, Audit audit, Tx tx, Clock clock) {
        this.imports = imports;
        this.statutes = statutes;
        this.citations = citations;
        this.json = json;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Reads a Markdown file or a zip of them; nothing on record changes.
     *
     * @param into an import that is still open and gets this file too; null for a new one
     * @return the import's public id
     */
    public Outcome<String> upload(Actor actor, String fileName, byte[] bytes, @Nullable String into) {
        return unpacked(fileName, bytes)
                .then(files -> tx.run(() -> {
                    var publicId = into == null ? PublicIds.next() : into;
                    if (into == null) {
                        imports.insert(publicId, clock.now(), actor.personId());
                    }
                    return open(publicId).then(held -> {
                        var before = imports.files(held.id());
                        if (before.size() + files.size() > MOST_FILES) {
                            return Outcome.refused(LawProblem.LAW_IMPORT_TOO_MANY, "most", MOST_FILES);
                        }
                        imports.add(held.id(), judged(files, before));
                        audit.append(
                                actor,
                                "law.import.upload",
                                "law_import:" + held.id(),
                                actor.unitId(),
                                Map.of("file", name(fileName), "files", files.size()));
                        return Outcome.done(publicId);
                    });
                }));
    }

    /** Writes the good files; answers the import's public id. */
    public Outcome<String> apply(Actor actor, String publicId) {
        return tx.run(() -> open(publicId).then(held -> {
            var drafts = new LinkedHashMap<String, Read>();
            for (var file : imports.files(held.id())) {
                if (file.outcome().equals("NEW") || file.outcome().equals("VERSION")) {
                    var draft = ReadingStatute.read(file.fileName(), file.text());
                    drafts.put(PublicIds.next(), new Read(file.fileName(), draft, hash(draft)));
                }
            }
            var known = known(drafts.values());
            drafts.values().removeIf(read -> known.contains(read.key()));
            if (drafts.isEmpty()) {
                return Outcome.refused(LawProblem.LAW_IMPORT_NOTHING);
            }
            var now = clock.now();
            write(held.id(), drafts, now);
            imports.move(held.id(), "CHECKED", "APPLIED", now);
            audit.append(
                    actor,
                    "law.import.apply",
                    "law_import:" + held.id(),
                    actor.unitId(),
                    Map.of(
                            "statutes",
                            drafts.values().stream()
                                    .map(read -> read.draft().title())
                                    .toList()));
            return Outcome.done(publicId);
        }));
    }

    /** Takes back what an import brought, while nothing cites it. */
    public Outcome<String> undo(Actor actor, String publicId) {
        return tx.run(() -> locked(publicId).then(held -> {
            if (!held.state().equals("APPLIED")) {
                return Outcome.refused(LawProblem.LAW_IMPORT_STATE, "state", held.state());
            }
            var brought = statutes.broughtBy(held.id());
            long cited = citations.count(brought);
            if (cited > 0) {
                return Outcome.refused(LawProblem.LAW_CITED, "count", cited);
            }
            statutes.removeBroughtBy(held.id());
            imports.move(held.id(), "APPLIED", "UNDONE", clock.now());
            audit.append(
                    actor, "law.import.undo", "law_import:" + held.id(), actor.unitId(), Map.of("statutes", brought));
            return Outcome.done(publicId);
        }));
    }

    /** Forgets an import that was not applied. */
    public Outcome<String> discard(Actor actor, String publicId) {
        return tx.run(() -> open(publicId).then(held -> {
            imports.move(held.id(), "CHECKED", "DISCARDED", clock.now());
            audit.append(actor, "law.import.discard", "law_import:" + held.id(), actor.unitId(), Map.of());
            return Outcome.done(publicId);
        }));
    }

    private Outcome<LawImport> open(String publicId) {
        return locked(publicId)
                .then(held -> held.state().equals("CHECKED")
                        ? Outcome.done(held)
                        : Outcome.refused(LawProblem.LAW_IMPORT_STATE, "state", held.state()));
    }

    private Outcome<LawImport> locked(String publicId) {
        return imports.lock(publicId)
                .flatMap(id -> imports.find(publicId))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private static Outcome<Map<String, byte[]>> unpacked(String fileName, byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                ? TextArchive.read(bytes)
                : Outcome.done(Map.of(name(fileName), bytes));
    }

    private List<LawImportFile> judged(Map<String, byte[]> files, List<LawImportFile> before) {
        var reads = new ArrayList<Read>();
        var texts = new ArrayList<String>();
        files.forEach((path, bytes) -> {
            var name = name(path);
            var text = TextDecoding.decode(bytes).orElse("");
            var refused = refused(name, text);
            var draft = refused == null ? ReadingStatute.read(name, text) : none(refused);
            texts.add(refused == null ? text : "");
            reads.add(new Read(name, draft, hash(draft)));
        });
        var known = known(reads);
        var titles = known.stream().map(key -> key.substring(65)).collect(Collectors.toSet());
        var waiting = new HashSet<String>();
        before.stream()
                .filter(file -> !file.outcome().equals("BAD"))
                .map(file -> ReadingStatute.read(file.fileName(), file.text()))
                .forEach(draft -> waiting.add(new Read("", draft, hash(draft)).key()));
        var judged = new ArrayList<LawImportFile>();
        for (int i = 0; i < reads.size(); i++) {
            var read = reads.get(i);
            boolean twice = read.draft().fit() && !waiting.add(read.key());
            var draft = twice ? none(LawProblem.LAW_FILE_TWICE) : read.draft();
            var outcome = !draft.fit()
                    ? "BAD"
                    : known.contains(read.key())
                            ? "SAME"
                            : titles.contains(LawTitles.key(draft.title())) ? "VERSION" : "NEW";
            judged.add(new LawImportFile(
                    before.size() + i, read.fileName(), outcome, texts.get(i), json.write(FileReport.of(draft))));
        }
        return judged;
    }

    private static @Nullable LawProblem refused(String name, String text) {
        if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".md")) {
            return LawProblem.LAW_FILE_NOT_MARKDOWN;
        }
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            return LawProblem.LAW_FILE_UNREADABLE;
        }
        return text.length() > LONGEST ? LawProblem.LAW_FILE_TOO_LONG : null;
    }

    private static StatuteDraft none(LawProblem why) {
        return new StatuteDraft(
                "",
                null,
                "",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(Finding.fatal(0, why)));
    }

    /** Hash and short title of every text on record of these statutes. */
    private Set<String> known(java.util.Collection<Read> reads) {
        var titles = reads.stream()
                .filter(read -> read.draft().fit())
                .map(read -> LawTitles.key(read.draft().title()))
                .collect(Collectors.toSet());
        return statutes.known(titles).stream()
                .map(text -> text.textHash() + " " + text.shortTitle())
                .collect(Collectors.toSet());
    }

    private void write(long importId, Map<String, Read> drafts, Instant now) {
        var newStatutes = new ArrayList<NewStatute>();
        var versions = new ArrayList<NewVersion>();
        var articles = new ArrayList<NewArticle>();
        drafts.forEach((versionId, read) -> {
            var draft = read.draft();
            var key = LawTitles.key(draft.title());
            newStatutes.add(
                    new NewStatute(PublicIds.next(), draft.title(), key, Objects.requireNonNull(draft.level())));
            versions.add(new NewVersion(
                    versionId,
                    key,
                    draft.issuingBody(),
                    draft.passedOn(),
                    draft.textOn(),
                    draft.inForceSince(),
                    draft.effectiveFrom(),
                    json.write(draft.history()),
                    draft.preamble(),
                    read.fileName(),
                    read.hash(),
                    draft.articles().size(),
                    importId,
                    now));
            int position = 0;
            for (var article : draft.articles()) {
                articles.add(new NewArticle(
                        PublicIds.next(),
                        versionId,
                        position++,
                        article.ordinal().number(),
                        article.ordinal().sub(),
                        article.label(),
                        article.chapter(),
                        article.text()));
            }
        });
        statutes.addStatutes(newStatutes);
        statutes.addVersions(versions);
        statutes.addArticles(articles);
    }

    /** The name without folders and without what cannot be kept. */
    private static String name(String path) {
        var last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var kept = last.codePoints()
                .filter(point -> Texts.keepable(Character.toString(point), 1))
                .limit(120)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return kept.isEmpty() ? "-" : kept.toString();
    }

    /** Over what the text says, not over how its lines are broken. */
    private static String hash(StatuteDraft draft) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            draft.history().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            draft.articles()
                    .forEach(article -> digest.update(
                            (article.label() + "\n" + article.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Read(String fileName, StatuteDraft draft, String hash) {
        String key() {
            return hash + " " + LawTitles.key(draft.title());
        }
    }
}
