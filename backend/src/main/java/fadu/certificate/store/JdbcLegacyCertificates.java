package fadu.certificate.store;

import fadu.certificate.KnownNumber;
import fadu.certificate.LegacyCertificates;
import fadu.certificate.NewCertificate;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Existing certificates, written in batches. */
@Unscoped("an import's rows concern people in its own scope; numbers are unique across all units")
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcLegacyCertificates implements LegacyCertificates, GenericRepository<KnownNumber, Long> {
    private static final int CHUNK = 1000;
    private static final String ADD = """
            INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, area,
                                     issued_on, valid_from, valid_to, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VALID')""";

    private final JdbcOperations jdbc;

    JdbcLegacyCertificates(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KnownNumber> known(Collection<String> numbers) {
        var asked = List.copyOf(numbers);
        var found = new ArrayList<KnownNumber>();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            found.addAll(knownOf(asked.subList(from, Math.min(asked.size(), from + CHUNK))));
        }
        return found;
    }

    @Query("SELECT id, kind, number, person_id, valid_from, valid_to FROM certificate WHERE number IN (:numbers)")
    abstract List<KnownNumber> knownOf(Collection<String> numbers);

    @Override
    public void add(List<NewCertificate> certificates) {
        Batch.write(jdbc, ADD, certificates, (statement, certificate) -> {
            statement.setString(1, certificate.publicId());
            statement.setString(2, certificate.kind());
            statement.setString(3, certificate.number());
            statement.setLong(4, certificate.personId());
            statement.setString(5, certificate.provenance());
            statement.setString(6, certificate.source());
            statement.setString(7, certificate.holderCategory());
            statement.setString(8, certificate.area());
            statement.setDate(9, Date.valueOf(certificate.issuedOn()));
            statement.setDate(10, Date.valueOf(certificate.validFrom()));
            statement.setDate(11, Date.valueOf(certificate.validTo()));
        });
    }

    @Override
    public void remove(Collection<String> publicIds) {
        if (!publicIds.isEmpty()) {
            removeUntouched(publicIds);
        }
    }

    /** IGNORE leaves rows that a state, a flag or a custody note refers to. */
    @Query("DELETE IGNORE FROM certificate WHERE public_id IN (:publicIds) AND provenance = 'IMPORTED' AND version = 0")
    abstract void removeUntouched(Collection<String> publicIds);

    @Override
    public List<String> remaining(Collection<String> publicIds) {
        return publicIds.isEmpty() ? List.of() : remainingOf(publicIds);
    }

    @Query("SELECT public_id FROM certificate WHERE public_id IN (:publicIds)")
    abstract List<String> remainingOf(Collection<String> publicIds);
}
