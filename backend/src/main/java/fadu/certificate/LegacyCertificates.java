package fadu.certificate;

import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;

/** Existing certificates as an import writes them, many at a time. */
@Unscoped("an import's rows concern people in its own scope; numbers are unique across all units")
public interface LegacyCertificates {
    /** Which of the numbers are on record. */
    List<KnownNumber> known(Collection<String> numbers);

    /** Puts many on record, VALID. */
    void add(List<NewCertificate> certificates);

    /** Takes back those that nobody has changed or referred to since. */
    void remove(Collection<String> publicIds);

    /** Which of the public ids are on record. */
    List<String> remaining(Collection<String> publicIds);
}
