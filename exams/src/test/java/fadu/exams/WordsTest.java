package fadu.exams;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.bank.BankAction;
import fadu.exams.bank.BankStage;
import fadu.exams.grading.Reason;
import fadu.exams.item.Flaw;
import fadu.exams.item.FlawCode;
import fadu.exams.item.ItemKind;
import fadu.exams.paper.Scheme;
import fadu.exams.sitting.Stage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everything_that_is_told_to_people_has_words_in_both_languages() {
        Stream.of(
                        Arrays.stream(ItemKind.values()).map(ItemKind::words),
                        Arrays.stream(Scheme.values()).map(Scheme::words),
                        Arrays.stream(Reason.values()).map(Reason::words),
                        Arrays.stream(Stage.values()).map(Stage::words),
                        Arrays.stream(BankStage.values()).map(BankStage::words),
                        Arrays.stream(BankAction.values()).map(BankAction::words),
                        Arrays.stream(FlawCode.values())
                                .map(code -> Flaw.of(code, "", "甲", "乙", "丙").words()))
                .flatMap(all -> all)
                .forEach(words -> {
                    assertThat(words.zh()).matches(".*\\p{IsHan}.*").doesNotContain("{0}", "{1}");
                    assertThat(words.en()).matches(".*[a-z].*").doesNotContain("{0}", "{1}");
                });
    }
}
