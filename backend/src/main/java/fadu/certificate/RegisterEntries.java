package fadu.certificate;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register as people read it. */
public interface RegisterEntries {
    /**
     * A page in the order of the end of the term.
     *
     * @param day the day whose truth is shown
     * @param afterEnd with {@code afterId} the position of the last row seen
     */
    List<RegisterEntry> page(
            Scope scope, RegisterFilter filter, LocalDate day, LocalDate afterEnd, long afterId, int limit);

    /** How many there are under the filter. */
    long count(Scope scope, RegisterFilter filter, LocalDate day);

    /** One in scope, or of the scope's person. */
    Optional<RegisterEntry> find(Scope scope, String publicId, LocalDate day);

    /** Those of the scope's person, the longest term first. */
    List<RegisterEntry> of(Scope own, LocalDate day);

    /** The dated states of one, oldest first. */
    @Unscoped("the certificate was found in scope")
    List<StateSpan> states(long certificateId);

    /** The holds on one, oldest first. */
    @Unscoped("the certificate was found in scope")
    List<HoldSpan> holds(long certificateId);

    /** The custody log of one, oldest first. */
    @Unscoped("the certificate was found in scope")
    List<CustodyNote> custody(long certificateId);

    /** What the public learns. */
    @Unscoped("shows no person, only what stands on the card")
    Optional<PublicLook> look(String publicId, LocalDate day);
}
