package fadu.platform.id;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Random 128-bit ids for things that have an address, written as 26 characters of lower-case Crockford base 32 (no i, l,
 * o, u), so that they survive being read out and typed. They say nothing about order or number.
 */
public final class PublicIds {
    /** What an id looks like; use it to refuse anything else before it reaches the database. */
    public static final String PATTERN = "[0-9a-hjkmnp-tv-z]{26}";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    /** A new id from the system's secure randomness. */
    public static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    /** Writes 16 bytes as an id; used where an id must be a pure function of a seed, as in demonstration data. */
    public static String encode(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("a public id has 16 bytes, not " + bytes.length);
        }
        var text = new StringBuilder(26);
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET[(buffer >> (bits - 5)) & 31]);
                bits -= 5;
            }
        }
        return text.append(ALPHABET[(buffer << (5 - bits)) & 31]).toString();
    }

    /** True when the text has the form of an id. */
    public static boolean isOne(String text) {
        return COMPILED.matcher(text).matches();
    }
}
