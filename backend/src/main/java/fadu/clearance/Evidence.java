package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A piece of evidence, word for word.
 *
 * @param hash SHA-256 of the content in UTF-8, in hex
 * @param takenAt when it was taken down; the present while the case is open
 */
@MappedEntity("clearance_evidence")
public record Evidence(@Id int number, EvidenceKind kind, String title, String content, String hash, Instant takenAt) {
    /** Takes down lines as a piece of evidence. */
    static Evidence of(EvidenceKind kind, String suffix, String content, Instant at) {
        return new Evidence(kind.number(), kind, kind.title() + suffix, content, Canonical.hash(content), at);
    }
}
