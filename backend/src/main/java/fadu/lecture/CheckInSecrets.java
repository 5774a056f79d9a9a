package fadu.lecture;

import fadu.platform.crypto.FieldCipher;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secrets from which a lecture's codes are made: random, sealed in the database, opened only to make or check a code. */
@Singleton
public class CheckInSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final FieldCipher cipher;
    private final Lectures lectures;

    CheckInSecrets(FieldCipher cipher, Lectures lectures) {
        this.cipher = cipher;
        this.lectures = lectures;
    }

    /** A new secret, sealed for this lecture. */
    public byte[] next(String lecture) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return cipher.encrypt(place(lecture), HexFormat.of().formatHex(secret));
    }

    /** The codes of a lecture. */
    CheckInCodes codes(Lecture lecture) {
        var sealed = HexFormat.of().parseHex(lectures.secret(lecture.id()).orElseThrow());
        var secret = cipher.decrypt(place(lecture.publicId()), sealed);
        return new CheckInCodes(lecture.publicId(), HexFormat.of().parseHex(secret));
    }

    private static String place(String lecture) {
        return "lecture.secret:" + lecture;
    }
}
