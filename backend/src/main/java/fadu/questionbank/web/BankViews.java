package fadu.questionbank.web;

import fadu.directory.UnitRef;
import fadu.exams.bank.BankAction;
import fadu.exams.bank.BankStage;
import fadu.exams.bank.BankStages;
import fadu.exams.item.ItemKind;
import fadu.law.CitedArticle;
import fadu.questionbank.BankCell;
import fadu.questionbank.BankItem;
import fadu.questionbank.BankRow;
import fadu.questionbank.ItemContent;
import fadu.questionbank.VersionLine;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the bank shows. Only {@link WholeItem} and what is made of it holds keys. */
final class BankViews {
    private BankViews() {}

    /**
     * A bank.
     *
     * @param unit null for a bank that ships
     * @param practiceOnly true where the keys are public: for practice and demonstration only
     */
    @Serdeable
    record BankView(
            String id,
            @Nullable UnitRef unit,
            String name,
            String note,
            boolean practiceOnly,
            boolean closed,
            int items,
            int published) {
        static BankView of(BankRow bank) {
            var unit = bank.unitPublicId();
            return new BankView(
                    bank.publicId(),
                    unit == null ? null : new UnitRef(unit, Objects.requireNonNull(bank.unitName())),
                    bank.name(),
                    bank.note(),
                    bank.shipped(),
                    bank.closed(),
                    (int) bank.itemCount(),
                    (int) bank.publishedCount());
        }
    }

    /** The banks in scope. */
    @Serdeable
    record BankList(List<BankView> items) {}

    /** A bank with what it has published. */
    @Serdeable
    record BankDetail(BankView bank, List<CellView> cells) {}

    /** Published items of a topic, kind and difficulty. */
    @Serdeable
    record CellView(String topic, ItemKind kind, String kindZh, String kindEn, int difficulty, int published) {
        static CellView of(BankCell cell) {
            return new CellView(
                    cell.topic(),
                    cell.kind(),
                    cell.kind().words().zh(),
                    cell.kind().words().en(),
                    cell.difficulty(),
                    (int) cell.published());
        }
    }

    /**
     * An item in a list.
     *
     * @param stem at most its first 200 characters
     * @param submitted true while a draft waits for its review
     * @param publishedNumber the version that papers use; null for none
     */
    @Serdeable
    record ItemLine(
            String id,
            String code,
            String bankId,
            String bankName,
            int number,
            @Nullable Integer publishedNumber,
            BankStage state,
            String stateZh,
            String stateEn,
            boolean submitted,
            ItemKind kind,
            String kindZh,
            String kindEn,
            String topic,
            int difficulty,
            String stem,
            @Nullable String author,
            @Nullable String authorId,
            Instant authoredAt) {
        static ItemLine of(BankItem item, String stem) {
            return new ItemLine(
                    item.publicId(),
                    item.code(),
                    item.bankPublicId(),
                    item.bankName(),
                    item.number(),
                    item.publishedNumber(),
                    item.state(),
                    item.state().words().zh(),
                    item.state().words().en(),
                    item.submittedAt() != null,
                    item.kind(),
                    item.kind().words().zh(),
                    item.kind().words().en(),
                    item.topic(),
                    item.difficulty(),
                    stem.length() > 200 ? stem.substring(0, 200) + "…" : stem,
                    item.authorName(),
                    item.authorPublicId(),
                    item.authoredAt());
        }
    }

    /** A page of items, the newest first. */
    @Serdeable
    record ItemPage(
            List<ItemLine> items,
            @Nullable String next,
            @Nullable Long total) {}

    /**
     * An item as a candidate sees it, with its state and history.
     *
     * @param hash of the latest version; edits and reviews name the one they saw
     * @param practiceOnly true where the keys are public
     * @param allowed what the state allows next
     */
    @Serdeable
    record ItemDetail(
            ItemLine item,
            String hash,
            boolean practiceOnly,
            List<BankAction> allowed,
            CandidateItem shown,
            List<VersionView> versions) {
        static ItemDetail of(BankItem item, CandidateItem shown, List<VersionLine> versions) {
            return new ItemDetail(
                    ItemLine.of(item, shown.stem()),
                    item.hash(),
                    item.shippedCode() != null,
                    item.shippedCode() != null ? List.of() : List.copyOf(BankStages.allowed(item.state())),
                    shown,
                    versions.stream().map(VersionView::of).toList());
        }
    }

    /** What a candidate sees of an item; it has no field for a key. */
    @Serdeable
    record CandidateItem(ItemKind kind, String stem, List<ShownOption> options, int blanks, List<ShownPart> parts) {}

    /** An option. */
    @Serdeable
    record ShownOption(String key, String text) {}

    /** A question of a case. */
    @Serdeable
    record ShownPart(String id, int weight, ItemKind kind, String stem, List<ShownOption> options, int blanks) {}

    /** A version in the history of an item. */
    @Serdeable
    record VersionView(
            int number,
            BankStage state,
            String stateZh,
            String stateEn,
            @Nullable String author,
            Instant authoredAt,
            @Nullable String reviewer,
            @Nullable Instant reviewedAt,
            @Nullable String note,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            @Nullable Instant retiredAt,
            @Nullable String retireReason) {
        static VersionView of(VersionLine line) {
            return new VersionView(
                    line.number(),
                    line.state(),
                    line.state().words().zh(),
                    line.state().words().en(),
                    line.authorName(),
                    line.authoredAt(),
                    line.reviewedByName(),
                    line.reviewedAt(),
                    line.note(),
                    line.publishedByName(),
                    line.publishedAt(),
                    line.retiredAt(),
                    line.retireReason());
        }
    }

    /** A whole item with its key, for those who write and review it. */
    @Serdeable
    record WholeItem(
            String id, int number, BankStage state, String hash, ItemContent content, List<CitedView> citations) {}

    /** An article that an item cites; ids and text are null where the register does not have it. */
    @Serdeable
    record CitedView(
            String law,
            String article,
            @Nullable String statuteId,
            @Nullable String articleId,
            @Nullable String text) {
        static CitedView of(CitedArticle cited) {
            return new CitedView(
                    cited.lawTitle(),
                    cited.articleLabel(),
                    cited.statutePublicId(),
                    cited.articlePublicId(),
                    cited.text());
        }
    }

    /** What differs between two versions. */
    @Serdeable
    record DifferenceView(int from, int to, List<FieldChange> changes) {}

    /**
     * A field that differs.
     *
     * @param before empty where it was added
     * @param after empty where it was removed
     */
    @Serdeable
    record FieldChange(String field, String before, String after) {}
}
