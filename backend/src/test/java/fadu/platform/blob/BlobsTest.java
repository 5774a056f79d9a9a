package fadu.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class BlobsTest {
    private final App app;
    private final Blobs blobs;

    BlobsTest(App app) {
        this.app = app;
        this.blobs = app.bean(Blobs.class);
    }

    @Test
    void keepsTheSameBytesOnceUnderTheirHash() throws Exception {
        var bytes = new byte[300_000];
        new Random(20261122).nextBytes(bytes);
        var hash = blobs.keep(new ByteArrayInputStream(bytes), "application/pdf");
        assertThat(hash)
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(blobs.keep(new ByteArrayInputStream(bytes), "text/plain")).isEqualTo(hash);

        var blob = blobs.open(hash).orElseThrow();
        try (var content = blob.content()) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(blob.size()).isEqualTo(bytes.length);
        assertThat(blob.mediaType()).isEqualTo("application/pdf");
        assertThat(leftOver()).isZero();
    }

    @Test
    void knowsOnlyWhatItKept() {
        assertThat(blobs.open("0".repeat(64))).isEmpty();
        assertThat(blobs.open("../../etc/passwd")).isEmpty();
        var other = blobs.keep(new ByteArrayInputStream("另一份".getBytes(StandardCharsets.UTF_8)), "text/plain");
        assertThat(blobs.open(other)).isPresent();
    }

    @Test
    void aBrokenUploadLeavesNothing() {
        var broken = new java.io.InputStream() {
            private int left = 10_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line broke");
                }
                return 'a';
            }
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> blobs.keep(broken, "text/plain"))
                .hasMessageContaining("the line broke");
        assertThat(leftOver()).isZero();
    }

    private long leftOver() {
        try (var files = Files.list(Path.of(app.home(), "files"))) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
