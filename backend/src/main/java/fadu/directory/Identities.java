package fadu.directory;

import fadu.platform.crypto.FieldCipher;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Seals identity numbers and phones to a person's row, opens them, and makes their blind indexes. */
@Singleton
public final class Identities {
    private final FieldCipher cipher;

    Identities(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The identity number's index. */
    public byte[] index(IdNumber number) {
        return cipher.blindIndex("id-number", number.whole());
    }

    /** The phone's index. */
    public byte[] phoneIndex(String phone) {
        return cipher.blindIndex("phone", phone);
    }

    /** Seals an identity number to the person of that public id. */
    public byte[] seal(String personId, IdNumber number) {
        return cipher.encrypt(idPlace(personId), number.whole());
    }

    /** Seals a phone to the person of that public id. */
    public byte[] sealPhone(String personId, String phone) {
        return cipher.encrypt(phonePlace(personId), phone);
    }

    /** The whole identity number; null when none is on record. */
    public @Nullable String idNumber(PersonRecord person) {
        var sealed = person.idNumberSealed();
        return sealed == null
                ? null
                : cipher.decrypt(idPlace(person.publicId()), HexFormat.of().parseHex(sealed));
    }

    /** The whole phone; null when none is on record. */
    public @Nullable String phone(PersonRecord person) {
        var sealed = person.phoneSealed();
        return sealed == null
                ? null
                : cipher.decrypt(phonePlace(person.publicId()), HexFormat.of().parseHex(sealed));
    }

    private static String idPlace(String personId) {
        return "person.id_number:" + personId;
    }

    private static String phonePlace(String personId) {
        return "person.phone:" + personId;
    }
}
