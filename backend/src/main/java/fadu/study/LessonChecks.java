package fadu.study;

import fadu.exams.item.CandidateJson;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Flaw;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.Reading;
import fadu.platform.problem.Outcome;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Checks within lessons between how authors write them, how the database keeps them and how learners see them. */
@Singleton
class LessonChecks {
    private final ObjectMapper json;

    LessonChecks(ObjectMapper json) {
        this.json = json;
    }

    /** Judges an item as an author writes it; code, topic and difficulty may be left out. */
    Outcome<Item> read(int number, Map<String, Object> written) {
        var whole = new LinkedHashMap<>(written);
        whole.putIfAbsent("id", "check-" + number);
        whole.putIfAbsent("topic", "随堂练习");
        whole.putIfAbsent("difficulty", 1);
        return switch (ItemJson.read(write(whole))) {
            case Reading.Read<Item>(var item) -> Outcome.done(item);
            case Reading.Refused<Item>(var flaws) ->
                Outcome.refused(
                        StudyProblem.LESSON_CHECK_WRONG,
                        Map.of(
                                "number",
                                "" + number,
                                "why",
                                flaws.stream().limit(3).map(LessonChecks::words).collect(Collectors.joining("；"))));
        };
    }

    /** What learners see, as the database keeps it. */
    String shown(Item item) {
        return CandidateJson.write(CandidateView.of(item));
    }

    /** What learners see. */
    CandidateView view(String shown) {
        return CandidateJson.read(shown).orThrow();
    }

    /** A kept item. */
    Item item(String kept) {
        return ItemJson.read(kept).orThrow();
    }

    /** A kept item as authors write one. */
    Map<String, Object> written(String kept) {
        try {
            return Objects.requireNonNull(json.readValue(kept, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anything as JSON text. */
    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Flaw flaw) {
        return (flaw.where().isEmpty() ? "" : flaw.where() + " ") + flaw.words().zh();
    }
}
