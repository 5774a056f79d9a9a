package fadu.certificate;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Two records of one person are merged: the kept one holds the certificates of both. Two live ones are no objection; that is
 * how such a case comes to light, and clearance flags it.
 */
@Singleton
class MergingCertificates implements MergeContributor {
    private final Certificates certificates;

    MergingCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        certificates.move(gonePersonId, keptPersonId);
    }
}
