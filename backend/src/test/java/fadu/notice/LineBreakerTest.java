package fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final String NOT_FIRST = "，。、；：？！）》」】”";
    private static final String NOT_LAST = "（《「【“";
    private static final String SAMPLE = "依照规定作出处理的人员应当在期限内提出，。、；：？！）》」】”（《「【“2026学时A-12 ";

    /** A Latin character is half as wide as a Chinese one. */
    private final LineBreaker breaker = new LineBreaker(text ->
            text.codePoints().mapToDouble(point -> point < 0x250 ? 8 : 16).sum());

    @Test
    void keepsEveryCharacterAndTheRulesOfMarksInRandomTexts() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            var text = text(random);
            var lines = breaker.lines(text, 160, 32);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            for (int i = 1; i < lines.size(); i++) {
                var before = lines.get(i - 1);
                var after = lines.get(i);
                boolean unavoidable = before.length() <= 1 || before.chars().allMatch(point -> point < 0x250);
                assertThat(unavoidable || !NOT_FIRST.contains(after.substring(0, 1)))
                        .as("%s | %s", before, after)
                        .isTrue();
                assertThat(unavoidable || !NOT_LAST.contains(before.substring(before.length() - 1)))
                        .as("%s | %s", before, after)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsNumbersAndWordsWhole() {
        assertThat(breaker.lines("自该日起至2026-11-22止有效", 96, 0)).containsExactly("自该日起至", "2026-11-22止", "有效");
        assertThat(breaker.lines("A".repeat(30), 80, 0)).hasSize(3);
        assertThat(breaker.lines("", 80, 0)).containsExactly("");
    }

    private static String text(Random random) {
        var text = new StringBuilder("文");
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(SAMPLE.charAt(random.nextInt(SAMPLE.length())));
        }
        return text.toString().strip();
    }
}
