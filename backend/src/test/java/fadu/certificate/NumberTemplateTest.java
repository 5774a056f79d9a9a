package fadu.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTemplateTest {
    @Test
    void putsIssuerYearAndSerialInTheirPlaces() {
        assertThat(NumberTemplate.number("{issuer}{year}-{serial:6}", "陇", 2026, 42))
                .isEqualTo("陇2026-000042");
        assertThat(NumberTemplate.number("{serial:2}", "", 2026, 1234)).isEqualTo("1234");
        assertThat(NumberTemplate.number("K{year}", "$1", 2026, 1)).isEqualTo("K2026");
    }
}
