package fadu.questionbank;

import fadu.directory.Texts;
import fadu.directory.importing.Importing;
import fadu.exams.bank.BankStage;
import fadu.exams.format.Defaults;
import fadu.exams.format.ImportReport;
import fadu.exams.format.Verdict;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.crypto.FieldCipher;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Taking questions in from files: each is judged and told about (dry run), those that can be taken become drafts at once, and
 * drafts that nobody has touched since are taken back within the days of every import. Nothing in a file publishes anything.
 */
@Singleton
public class ImportingItems {
    /** Most questions of one import. */
    static final int MOST = 5000;

    private final Banks banks;
    private final Items items;
    private final BankImports imports;
    private final QuestionFile files;
    private final CitedItems cited;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final Words words;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ImportingItems(
            Banks banks,
            Items items,
            BankImports imports,
            QuestionFile files,
            CitedItems cited,
            FieldCipher cipher,
            ObjectMapper mapper,
            Words words,
            Audit audit,
            Tx tx,
            Clock clock) {
        this.banks = banks;
        this.items = items;
        this.imports = imports;
        this.files = files;
        this.cited = cited;
        this.cipher = cipher;
        this.mapper = mapper;
        this.words = words;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Reads a file for a bank in scope; nothing is written to the bank.
     *
     * @param topic for questions whose file names none
     * @param difficulty for the same, "1" to "5"
     * @return the import's public id
     */
    public Outcome<String> upload(
            Actor actor,
            String bankId,
            String fileName,
            byte[] bytes,
            @Nullable String topic,
            @Nullable String difficulty) {
        var bank = banks.find(actor.scope(), bankId).orElse(null);
        if (bank == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (bank.shipped() || bank.closed()) {
            return Outcome.refused(bank.shipped() ? QuestionbankProblem.BANK_SHIPPED : QuestionbankProblem.BANK_CLOSED);
        }
        var defaults =
                new Defaults("q", topic == null || topic.isBlank() ? "未分类" : Texts.tidy(topic), difficulty(difficulty));
        return files.read(fileName, bytes, defaults)
                .then(read -> read.report().entries().size() > MOST
                        ? Outcome.refused(QuestionbankProblem.BANK_IMPORT_TOO_MANY, "most", MOST)
                        : keep(actor, bank, name(fileName), read));
    }

    /** Writes the questions that can be taken as drafts of the one who applies. */
    public Outcome<String> apply(Actor actor, String publicId) {
        return tx.run(() -> held(actor, publicId, "CHECKED").then(batch -> {
            banks.lock(batch.bankId());
            var known = items.known(batch.bankId());
            var codes = new ItemCodes(known);
            var hashes = known.stream().map(KnownItem::contentHash).collect(Collectors.toSet());
            var now = clock.now();
            var fresh = new LinkedHashMap<String, String>();
            var versions = new ArrayList<NewVersion>();
            var became = new HashMap<Integer, String>();
            for (var row : imports.rows(batch.id())) {
                if (row.taken()) {
                    var item = open(publicId, row);
                    if (hashes.add(ItemHashes.content(item))) {
                        var id = PublicIds.next();
                        fresh.put(id, codes.take(item.id()));
                        versions.add(new NewVersion(item.withId(id), 1, BankStage.DRAFT, actor.personId(), now));
                        became.put(row.position(), id);
                    }
                }
            }
            if (versions.isEmpty()) {
                return Outcome.refused(QuestionbankProblem.BANK_IMPORT_NOTHING);
            }
            items.insert(batch.bankId(), fresh, now);
            items.add(versions);
            imports.became(batch.id(), became);
            cited.register(
                    batch.unitId(), versions.stream().map(NewVersion::item).toList(), fresh);
            imports.move(batch.id(), "APPLIED", now, 0);
            record(actor, "bank.import.apply", batch, Map.of("items", versions.size()));
            return Outcome.done(publicId);
        }));
    }

    /** Takes back the drafts that nobody has touched since. */
    public Outcome<String> undo(Actor actor, String publicId) {
        return tx.run(() -> held(actor, publicId, "APPLIED").then(batch -> {
            var applied = Objects.requireNonNull(batch.appliedAt());
            if (applied.plus(Importing.UNDO).isBefore(clock.now())) {
                return Outcome.refused(QuestionbankProblem.BANK_IMPORT_UNDO_LATE, "days", Importing.UNDO.toDays());
            }
            var ids = imports.rows(batch.id()).stream()
                    .map(BankImportRow::itemId)
                    .filter(Objects::nonNull)
                    .toList();
            var left = new HashSet<>(items.removeUntouched(ids, applied));
            cited.forget(ids.stream().filter(id -> !left.contains(id)).toList());
            imports.move(batch.id(), "UNDONE", clock.now(), left.size());
            record(actor, "bank.import.undo", batch, Map.of("items", ids.size() - left.size(), "stay", left.size()));
            return Outcome.done(publicId);
        }));
    }

    /** Forgets an import that was not applied. */
    public Outcome<String> discard(Actor actor, String publicId) {
        return tx.run(() -> held(actor, publicId, "CHECKED").then(batch -> {
            imports.move(batch.id(), "DISCARDED", clock.now(), 0);
            record(actor, "bank.import.discard", batch, Map.of());
            return Outcome.done(publicId);
        }));
    }

    private Outcome<String> keep(Actor actor, BankRow bank, String fileName, QuestionFile.Read read) {
        return tx.run(() -> {
            var publicId = PublicIds.next();
            var rows = judged(publicId, bank, read);
            Map<String, Long> counts =
                    rows.stream().collect(Collectors.groupingBy(BankImportRow::outcome, Collectors.counting()));
            imports.insert(
                    publicId,
                    bank.id(),
                    fileName,
                    read.format(),
                    count(counts, "TAKEN"),
                    count(counts, "CHANGED"),
                    count(counts, "SAME"),
                    count(counts, "BAD"),
                    clock.now(),
                    actor.personId());
            imports.add(imports.key(publicId).orElseThrow(), rows);
            audit.append(
                    actor,
                    "bank.import.upload",
                    "bank_import:" + publicId,
                    bank.unitId() == null ? 0 : bank.unitId(),
                    Map.of("file", fileName, "format", read.format(), "rows", rows.size()));
            return Outcome.done(publicId);
        });
    }

    private List<BankImportRow> judged(String publicId, BankRow bank, QuestionFile.Read read) {
        var known = items.known(bank.id());
        var codes = new ItemCodes(known);
        var hashes = known.stream().map(KnownItem::contentHash).collect(Collectors.toSet());
        var inFile = new HashSet<String>();
        var rows = new ArrayList<BankImportRow>();
        for (var entry : read.report().entries()) {
            var mark = read.marks().get(entry.line());
            rows.add(
                    mark == null
                            ? row(publicId, rows.size(), entry, codes, hashes, inFile)
                            : row(rows.size(), entry, "BAD", List.of(told(mark)), null, null));
        }
        return rows;
    }

    private BankImportRow row(
            String publicId,
            int position,
            ImportReport.Entry entry,
            ItemCodes codes,
            java.util.Set<String> hashes,
            java.util.Set<String> inFile) {
        return switch (entry.verdict()) {
            case Verdict.Refused(var why) ->
                row(
                        position,
                        entry,
                        "BAD",
                        why.stream().map(ImportingItems::told).toList(),
                        null,
                        null);
            case Verdict.Accepted(var item) ->
                taken(publicId, position, entry, item, new ArrayList<>(), codes, hashes, inFile);
            case Verdict.Changed(var item, var changes) ->
                taken(
                        publicId,
                        position,
                        entry,
                        item,
                        changes.stream().map(ImportingItems::told).collect(Collectors.toCollection(ArrayList::new)),
                        codes,
                        hashes,
                        inFile);
        };
    }

    private BankImportRow taken(
            String publicId,
            int position,
            ImportReport.Entry entry,
            Item item,
            List<ToldWords> told,
            ItemCodes codes,
            java.util.Set<String> hashes,
            java.util.Set<String> inFile) {
        var hash = ItemHashes.content(item);
        if (hashes.contains(hash)) {
            return row(position, entry, "SAME", List.of(told(QuestionbankProblem.ROW_ITEM_KNOWN)), item, null);
        }
        if (!inFile.add(hash)) {
            return row(position, entry, "BAD", List.of(told(QuestionbankProblem.ROW_ITEM_TWICE)), item, null);
        }
        var code = codes.take(item.id());
        if (!code.equals(item.id())) {
            told.add(told(QuestionbankProblem.ROW_CODE_CHANGED, Map.of("before", item.id(), "after", code)));
        }
        var sealed = cipher.encrypt(place(publicId, position), ItemJson.write(item.withId(code)));
        return row(
                position,
                entry,
                told.isEmpty() ? "TAKEN" : "CHANGED",
                told,
                item,
                HexFormat.of().formatHex(sealed));
    }

    private BankImportRow row(
            int position,
            ImportReport.Entry entry,
            String outcome,
            List<ToldWords> told,
            @Nullable Item item,
            @Nullable String sealed) {
        return new BankImportRow(
                position,
                entry.line(),
                cut(entry.name(), 120),
                item == null ? null : item.kind(),
                outcome,
                write(told),
                sealed,
                null);
    }

    private Item open(String publicId, BankImportRow row) {
        var sealed = HexFormat.of().parseHex(Objects.requireNonNull(row.sealed()));
        return ItemJson.read(cipher.decrypt(place(publicId, row.position()), sealed))
                .orThrow();
    }

    private Outcome<BankImport> held(Actor actor, String publicId, String state) {
        var batch = imports.lock(actor.scope(), publicId).orElse(null);
        if (batch == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return batch.state().equals(state)
                ? Outcome.done(batch)
                : Outcome.refused(QuestionbankProblem.BANK_IMPORT_STATE, "state", batch.state());
    }

    private void record(Actor actor, String action, BankImport batch, Map<String, ?> details) {
        var unit = batch.unitId();
        audit.append(actor, action, "bank_import:" + batch.publicId(), unit == null ? 0 : unit, details);
    }

    private ToldWords told(QuestionbankProblem code) {
        return told(code, Map.of());
    }

    private ToldWords told(QuestionbankProblem code, Map<String, String> facts) {
        return new ToldWords(words.detail(Language.ZH_CN, code, facts), words.detail(Language.EN, code, facts));
    }

    private static ToldWords told(fadu.exams.Words words) {
        return new ToldWords(words.zh(), words.en());
    }

    private String write(List<ToldWords> told) {
        try {
            return mapper.writeValueAsString(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(String publicId, int position) {
        return "bank_import_row.sealed:" + publicId + ":" + position;
    }

    private static int count(Map<String, Long> counts, String outcome) {
        return counts.getOrDefault(outcome, 0L).intValue();
    }

    private static int difficulty(@Nullable String text) {
        return text != null && text.matches("[1-5]") ? Integer.parseInt(text) : 3;
    }

    /** The name without folders and without what cannot be kept. */
    private static String name(String path) {
        var last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var kept = cut(last, 120);
        return kept.isEmpty() ? "-" : kept;
    }

    private static String cut(String text, int most) {
        return text.codePoints()
                .filter(point -> Texts.keepable(Character.toString(point), 1))
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
