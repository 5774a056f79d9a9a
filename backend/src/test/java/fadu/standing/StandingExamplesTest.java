package fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rulebook.QuotaUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the handbook, derived by the function and by the slow computation. */
class StandingExamplesTest {
    static Stream<List<String>> examples() throws IOException {
        var page = Path.of(System.getProperty("fadu.root", ".."), "ops/handbook/standing.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    @Test
    void areTen() throws IOException {
        assertThat(examples()).hasSize(10).allSatisfy(row -> assertThat(row).hasSize(13));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void comeOutAsTheHandbookSays(List<String> row) {
        var raw = ShortHand.read(row.get(1), row.get(2));
        var at = LocalDate.parse(row.get(3));
        var standing = StandingFunction.derive(raw.facts(at), raw.rules(), at);
        var forecast = standing.forecast();

        assertThat(List.of(
                        standing.status().name(),
                        standing.dueDate() == null ? "-" : String.valueOf(standing.dueDate()),
                        shown(standing, standing.dueNow()),
                        shown(standing, standing.counted()),
                        forecast == null ? "-" : shown(standing, forecast.booked()),
                        forecast == null ? "-" : shown(standing, forecast.pace()),
                        forecast == null ? "-" : shown(standing, forecast.expected()),
                        forecast == null ? "-" : shown(standing, forecast.max()),
                        shown(standing, standing.shortfall())))
                .isEqualTo(row.subList(4, 13));
        assertThat(new SlowStanding(raw)
                        .headline(at)
                        .map(SlowStanding.Answer::status)
                        .orElse("NOT_SET"))
                .isEqualTo(row.get(4));
    }

    private static String shown(Standing standing, @Nullable Integer amount) {
        if (amount == null) {
            return "-";
        }
        var exact = standing.unit() == QuotaUnit.DAY
                ? BigDecimal.valueOf(amount).divide(BigDecimal.TWO)
                : BigDecimal.valueOf(amount, 2);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
