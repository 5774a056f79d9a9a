package fadu.exams.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Path ROOT = Path.of(System.getProperty("fadu.root", ".."));

    @Test
    void the_file_of_sources_follows_from_the_items() throws IOException {
        var wanted = Sources.markdown(Banks.shipped(Banks.ADMINISTRATIVE_LAW));
        Files.writeString(ROOT.resolve("exams/target/SOURCES.md"), wanted);
        var file = ROOT.resolve("exams/src/main/resources/content/administrative-law/SOURCES.md");
        assertThat(file).as("copy target/SOURCES.md over it").hasContent(wanted);
    }

    @Test
    void articles_are_ordered_as_in_the_statute() {
        assertThat(Sources.number("第九条")).isEqualTo(900);
        assertThat(Sources.number("第十条")).isEqualTo(1000);
        assertThat(Sources.number("第十二条")).isEqualTo(1200);
        assertThat(Sources.number("第二十条")).isEqualTo(2000);
        assertThat(Sources.number("第二十三条之一")).isEqualTo(2301);
        assertThat(Sources.number("第一百零三条")).isEqualTo(10300);
        assertThat(Sources.number("第一千二百六十条")).isEqualTo(126000);
    }
}
