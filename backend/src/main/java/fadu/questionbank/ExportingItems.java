package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.bank.ItemRef;
import fadu.exams.format.GiftWriter;
import fadu.exams.format.XlsxItems;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bank's items with their keys as a file, for those who write it; that it was taken is on record. */
@Singleton
public class ExportingItems {
    private final Banks banks;
    private final Items items;
    private final Keys keys;
    private final Audit audit;
    private final Tx tx;

    ExportingItems(Banks banks, Items items, Keys keys, Audit audit, Tx tx) {
        this.banks = banks;
        this.items = items;
        this.keys = keys;
        this.audit = audit;
        this.tx = tx;
    }

    /** A file to be saved. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /** How a file is written. */
    private enum Format {
        GIFT("text/plain; charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** The latest versions of all items that are not retired, in the order of their codes: gift, xlsx or json. */
    public Outcome<File> export(Actor actor, String bankId, @Nullable String format) {
        var wanted = java.util.Arrays.stream(Format.values())
                .filter(each -> each.name().equalsIgnoreCase(format == null ? "xlsx" : format))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            return new Outcome.Refused<>(
                    Refusal.field(CommonProblem.REQUEST_MALFORMED, "format", CommonProblem.FIELD_INVALID));
        }
        return tx.run(() -> {
            var bank = banks.find(actor.scope(), bankId).orElse(null);
            if (bank == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var whole = items(bank);
            audit.append(
                    actor,
                    "bank.export",
                    "bank:" + bankId,
                    bank.unitId() == null ? actor.unitId() : bank.unitId(),
                    Map.of("items", whole.size(), "format", wanted.name()));
            return Outcome.done(new File(
                    bank.name() + "." + wanted.name().toLowerCase(Locale.ROOT),
                    wanted.mediaType,
                    bytes(whole, wanted)));
        });
    }

    private List<Item> items(BankRow bank) {
        var known = items.known(bank.id()).stream()
                .filter(item -> item.state() != BankStage.RETIRED)
                .sorted(java.util.Comparator.comparing(KnownItem::code))
                .toList();
        var found = keys.of(known.stream()
                .map(item -> new ItemRef(item.publicId(), item.latestNumber()))
                .toList());
        return known.stream()
                .map(item -> Objects.requireNonNull(found.get(new ItemRef(item.publicId(), item.latestNumber())))
                        .withId(item.code()))
                .toList();
    }

    private static byte[] bytes(List<Item> whole, Format format) {
        return switch (format) {
            case GIFT -> GiftWriter.write(whole).getBytes(StandardCharsets.UTF_8);
            case JSON ->
                whole.stream()
                        .map(ItemJson::write)
                        .collect(Collectors.joining(",\n", "[", "]"))
                        .getBytes(StandardCharsets.UTF_8);
            case XLSX -> {
                var out = new ByteArrayOutputStream();
                try {
                    XlsxItems.write(whole, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield out.toByteArray();
            }
        };
    }
}
