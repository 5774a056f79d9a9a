package fadu.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithApp
class FieldCipherTest {
    private static final String HERE = "person.id_number:a";

    private final App app;
    private final FieldCipher cipher;

    FieldCipherTest(App app) {
        this.app = app;
        this.cipher = app.bean(FieldCipher.class);
    }

    @Test
    void readsBackWhereItWasWritten() {
        for (var text : new String[] {"", "11010519491231002X", "汉字 and 🀄", "x".repeat(5000)}) {
            assertThat(cipher.decrypt(HERE, cipher.encrypt(HERE, text))).isEqualTo(text);
        }
        assertThat(cipher.encrypt(HERE, "same")).isNotEqualTo(cipher.encrypt(HERE, "same"));
    }

    @Test
    void failsWhenSwappedToAnotherRowOrColumn() {
        var sealed = cipher.encrypt(HERE, "11010519491231002X");
        for (var elsewhere : new String[] {"person.id_number:b", "person.phone:a", ""}) {
            assertThatThrownBy(() -> cipher.decrypt(elsewhere, sealed)).hasMessageContaining("altered or moved");
        }
    }

    @Test
    void failsOnEveryFlippedBit() {
        var sealed = cipher.encrypt(HERE, "13800000000");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var bent = sealed.clone();
            bent[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> cipher.decrypt(HERE, bent)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(HERE, new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void indexesEqualValuesOfOneKindAlikeAndOthersNot() {
        assertThat(cipher.blindIndex("id-number", "1")).isEqualTo(cipher.blindIndex("id-number", "1"));
        assertThat(cipher.blindIndex("id-number", "1")).isNotEqualTo(cipher.blindIndex("phone", "1"));
        assertThat(cipher.blindIndex("id-number", "1")).isNotEqualTo(cipher.blindIndex("id-number", "2"));
    }

    @Test
    void refusesMissingWrongAndShortKeys(@TempDir Path home) throws IOException {
        assertThatThrownBy(() -> keys(home))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("missing");
        var folder = Files.createDirectories(home.resolve("keys"));
        var wrong = new byte[32];
        new Random(1).nextBytes(wrong);
        Files.write(folder.resolve("field.key"), wrong);
        assertThatThrownBy(() -> keys(home)).hasMessageContaining("not the one");
        Files.write(folder.resolve("field.key"), new byte[31]);
        assertThatThrownBy(() -> keys(home)).hasMessageContaining("32 bytes");
    }

    @Test
    void keepsItsKeysToItself() throws IOException {
        cipher.encrypt(HERE, "x");
        for (var name : new String[] {"field.key", "index.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(app.home(), "keys", name))))
                    .isEqualTo("rw-------");
        }
    }

    private KeyFiles keys(Path home) {
        return new KeyFiles(home.toString(), app.bean(CryptoKeys.class), app.bean(Clock.class));
    }
}
