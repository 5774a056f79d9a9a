package fadu.platform.crypto;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A key's name and fingerprint. */
@MappedEntity("crypto_key")
record CryptoKeyRow(@Id String name, String fingerprint) {}
