package fadu.exams.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `１５`           | 15
            ` 十 五 日 `     | 十五日
            `十五。`         | 十五
            `十五.；`        | 十五
            `ＡbC`           | abc
            `（一）`         | (一)
            `a​b　` | ab
            `。`             | ``
            `1.5`            | 1.5
            """)
    void width_case_blanks_and_closing_punctuation_do_not_matter(String text, String plain) {
        assertThat(FillText.normalised(text)).isEqualTo(plain);
    }
}
