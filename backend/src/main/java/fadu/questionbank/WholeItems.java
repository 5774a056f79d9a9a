package fadu.questionbank;

import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.Reading;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.problem.Refusal.FieldRefusal;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between an item as a form sends it and the exams library's item; the library says what is wrong with one. */
@Singleton
public class WholeItems {
    private final ObjectMapper mapper;

    WholeItems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The item of a form under a code, or its flaws at their fields. */
    Outcome<Item> read(ItemContent content, String code) {
        try {
            var fields = Objects.requireNonNull(
                    mapper.readValue(mapper.writeValueAsString(content), Argument.mapOf(String.class, Object.class)));
            fields.put("id", code);
            return read(mapper.writeValueAsString(Objects.requireNonNull(pruned(fields))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The item as a form shows it, under its code in the bank. */
    public ItemContent content(Item item) {
        try {
            var content = Objects.requireNonNull(mapper.readValue(ItemJson.write(item), ItemContent.class));
            return new ItemContent(
                    item.id(),
                    content.kind(),
                    content.topic(),
                    content.difficulty(),
                    content.stem(),
                    list(content.options()),
                    list(content.answer()),
                    list(content.blanks()),
                    content.rationale() == null ? "" : content.rationale(),
                    list(content.citations()),
                    list(content.tags()),
                    list(content.parts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Item> read(String json) {
        return switch (ItemJson.read(json)) {
            case Reading.Read<Item>(var item) -> Outcome.done(item);
            case Reading.Refused<Item>(var flaws) -> new Outcome.Refused<>(refusal(flaws));
        };
    }

    /** What is wrong with an item, flaw by flaw. */
    static Refusal refusal(List<fadu.exams.item.Flaw> flaws) {
        return new Refusal(
                QuestionbankProblem.ITEM_UNFIT,
                Map.of("count", String.valueOf(flaws.size())),
                flaws.stream()
                        .map(flaw -> new FieldRefusal(
                                flaw.where(),
                                QuestionbankProblem.ITEM_FLAW,
                                Map.of(
                                        "zh",
                                        flaw.words().zh(),
                                        "en",
                                        flaw.words().en())))
                        .toList());
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Without nulls and empty lists, which the library's JSON leaves out. */
    private static @Nullable Object pruned(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var kept = new LinkedHashMap<String, Object>();
                map.forEach((name, each) -> {
                    var inner = pruned(each);
                    if (inner != null && !(inner instanceof List<?> list && list.isEmpty())) {
                        kept.put(String.valueOf(name), inner);
                    }
                });
                yield kept;
            }
            case List<?> list ->
                list.stream().map(WholeItems::pruned).filter(Objects::nonNull).toList();
            case null, default -> value;
        };
    }
}
