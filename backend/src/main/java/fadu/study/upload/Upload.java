package fadu.study.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A file on its way.
 *
 * @param received bytes that have arrived, in whole parts
 */
@MappedEntity("course_upload")
public record Upload(
        @Id long id,
        String publicId,
        long unitId,
        long personId,
        String name,
        long size,
        long received,
        int parts,
        State state) {
    /** Where it stands. */
    public enum State {
        /** Parts arrive. */
        OPEN,
        /** It passed and is kept. */
        KEPT,
        /** It was refused and is gone. */
        REFUSED
    }
}
