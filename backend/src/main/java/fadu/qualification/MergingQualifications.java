package fadu.qualification;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Two records of one person are merged: what is on record for either stands for the kept one. */
@Singleton
class MergingQualifications implements MergeContributor {
    private final QualificationRecords records;

    MergingQualifications(QualificationRecords records) {
        this.records = records;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        records.move(gonePersonId, keptPersonId);
    }
}
