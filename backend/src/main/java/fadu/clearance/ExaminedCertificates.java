package fadu.clearance;

import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a clearance must know of certificates and of their holders, read over the tables of both for a chunk at once. */
@Unscoped("the nightly job looks at every certificate; single cases pass keys found in scope")
public interface ExaminedCertificates {
    /** These certificates with their holders as of a day, by key; unknown keys are absent. Four statements for any number. */
    List<CertificateFacts> facts(Collection<Long> certificateIds, LocalDate at);
}
