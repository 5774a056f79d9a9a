package fadu.paper;

import fadu.platform.crypto.FieldCipher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ciphertext of papers. What it is bound to grows with the paper's state: its id, then its opening time and who sealed it, then
 * who confirmed; so a changed column makes it unreadable.
 */
@Singleton
class PaperSeal {
    private static final String TABLE = "paper.sealed:";

    private final FieldCipher cipher;

    PaperSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** A draft's content. */
    byte[] draft(String publicId, String text) {
        return sealed(new Bound(publicId, null, null, null), text);
    }

    /** The content under signatures. */
    byte[] sealed(Bound bound, String text) {
        return cipher.encrypt(bound.place(), text);
    }

    /** What the paper asks, one set of questions a line; empty when the ciphertext does not fit the row. */
    Optional<List<String>> open(PaperRow row, byte[] sealed) {
        try {
            var text = cipher.decrypt(
                    new Bound(row.publicId(), row.opensAt(), row.sealedBy(), row.confirmedBy()).place(), sealed);
            return Optional.of(List.of(text.split("\n")));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** What a ciphertext is bound to. */
    record Bound(
            String publicId,
            @Nullable Instant opensAt,
            @Nullable Long sealedBy,
            @Nullable Long confirmedBy) {
        private String place() {
            return TABLE
                    + publicId
                    + (opensAt == null ? "" : ":" + opensAt.getEpochSecond() + ":" + sealedBy + ":" + confirmedBy);
        }
    }
}
