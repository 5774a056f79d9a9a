package fadu.platform.crypto;

/**
 * Encrypts single fields of personal data. The ciphertext describes itself, is bound to its place, and can only be read back
 * there: swapped between rows or columns it fails. A provider for 国密 algorithms can take this interface's place.
 */
public interface FieldCipher {
    /**
     * Encrypts a field.
     *
     * @param place table, column and the row's public id, e.g. {@code person.id_number:…}
     */
    byte[] encrypt(String place, String plain);

    /** Decrypts a field; {@link IllegalStateException} when it was altered or moved, or its key is missing. */
    String decrypt(String place, byte[] sealed);

    /**
     * A keyed fingerprint for exact look-up; equal values of one kind have equal fingerprints.
     *
     * @param kind the space of values, e.g. {@code id-number}; the same value has other fingerprints in other spaces
     * @param normalised the value in its one normal form
     */
    byte[] blindIndex(String kind, String normalised);
}
