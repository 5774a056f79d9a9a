package fadu.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void shares_always_add_up_and_differ_by_less_than_a_hundredth_from_their_weight() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var marks = BigDecimal.valueOf(random.nextInt(5000), 2);
            var weights = new ArrayList<Integer>();
            for (int n = 1 + random.nextInt(9); n > 0; n--) {
                weights.add(1 + random.nextInt(100));
            }
            var shares = Marks.split(marks, weights);
            assertThat(Marks.sum(shares)).isEqualTo(marks.setScale(2));
            int all = weights.stream().mapToInt(Integer::intValue).sum();
            for (int k = 0; k < weights.size(); k++) {
                var exact = marks.multiply(BigDecimal.valueOf(weights.get(k)))
                        .divide(BigDecimal.valueOf(all), 8, RoundingMode.HALF_UP);
                assertThat(shares.get(k).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void the_hundredths_left_over_go_to_the_largest_remainders_first_come_first() {
        assertThat(Marks.split(Marks.of("1"), List.of(1, 1, 1)))
                .containsExactly(Marks.of("0.34"), Marks.of("0.33"), Marks.of("0.33"));
        assertThat(Marks.split(Marks.of("0.10"), List.of(1, 5))).containsExactly(Marks.of("0.02"), Marks.of("0.08"));
        assertThat(Marks.split(Marks.of("0.01"), List.of(1, 2))).containsExactly(Marks.NONE, Marks.of("0.01"));
        assertThat(Marks.split(Marks.of("3"), List.of(0, 1))).containsExactly(Marks.NONE, Marks.of("3.00"));
        assertThatThrownBy(() -> Marks.split(Marks.of("1"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.split(Marks.of("1"), List.of(2, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marks_have_two_places_and_are_never_negative() {
        assertThat(Marks.of("2").toPlainString()).isEqualTo("2.00");
        assertThat(Marks.of("1.500")).isEqualTo(new BigDecimal("1.50"));
        assertThat(Marks.of("99999.99")).isEqualTo(Marks.LARGEST);
        for (var wrong : List.of("-0.01", "0.001", "100000")) {
            assertThatThrownBy(() -> Marks.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Marks.share(Marks.of("5"), 1, 3)).isEqualTo(new BigDecimal("1.66"));
    }
}
