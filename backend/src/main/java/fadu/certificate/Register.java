package fadu.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What other features ask of the register. They ask for people whom they may see. */
public interface Register {
    /**
     * The certificates of these people that are in their term on the day and VALID or SUSPENDED now.
     *
     * @param on a day; {@code validFrom <= on <= validTo}
     */
    List<LiveCertificate> live(Collection<Long> personIds, LocalDate on);

    /** The certificates of these people that were not cancelled, whatever their term: expired ones too. */
    List<LiveCertificate> notCancelled(Collection<Long> personIds);

    /** One by its internal key. */
    Optional<LiveCertificate> find(long id);
}
