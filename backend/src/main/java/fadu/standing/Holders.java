package fadu.standing;

import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who is looked at, by keyset and in one statement each. Read over the tables of directory and certificate, never written. */
@Unscoped("the sweep and the projection see the whole county; single persons were found in scope by the caller")
public interface Holders {
    /** The next live certificates (in their term on the day, valid or suspended) with their holders, by certificate key. */
    List<Holder> certificates(long afterCertificateId, int limit, LocalDate at);

    /** The next people in service on the day, each with the live certificate that ends first, by person key. */
    List<Holder> inService(long afterPersonId, int limit, LocalDate at);

    /** These people, with the live certificate that ends first, looking back to a day. */
    List<Holder> of(Collection<Long> personIds, LocalDate at, LocalDate lookBack);
}
