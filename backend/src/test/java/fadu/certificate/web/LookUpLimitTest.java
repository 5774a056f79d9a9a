package fadu.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookUpLimitTest {
    @Test
    void letsSoManyPassAMinuteForEachAddress() {
        var limit = new LookUpLimit(60);
        for (int i = 0; i < 60; i++) {
            assertThat(limit.take("a", 0)).isZero();
        }
        assertThat(limit.take("a", 0)).isEqualTo(1);
        assertThat(limit.take("b", 0)).isZero();
        assertThat(limit.take("a", 1_000_000_001L)).isZero();
        assertThat(limit.take("a", 1_000_000_001L)).isPositive();
    }
}
