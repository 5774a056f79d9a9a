package fadu.lecture;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeping the list of those who lecture. */
@Singleton
public class KeepingLecturers {
    private final Lecturers lecturers;
    private final Rooms rooms;
    private final Units units;
    private final Audit audit;
    private final Tx tx;

    KeepingLecturers(Lecturers lecturers, Rooms rooms, Units units, Audit audit, Tx tx) {
        this.lecturers = lecturers;
        this.rooms = rooms;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
    }

    /** The lecturers within reach. */
    public List<Lecturer> list(Actor actor) {
        return lecturers.within(actor.scope());
    }

    /** A lecturer within reach. */
    public Outcome<Lecturer> find(Actor actor, String publicId) {
        return lecturers
                .find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Adds a lecturer to a unit in scope; answers the public id. */
    public Outcome<String> add(
            @Nullable IdempotencyKey key,
            Actor actor,
            String unitId,
            String name,
            LecturerKind kind,
            @Nullable String title) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var publicId = PublicIds.next();
            lecturers.insert(publicId, unit.id(), name, kind, title);
            audit.append(actor, "lecturer.add", "lecturer:" + publicId, unit.id(), Map.of("name", name, "kind", kind));
            return Outcome.done(publicId);
        });
    }

    /** Changes a lecturer of a unit in scope. */
    public Outcome<Lecturer> change(
            Actor actor, String publicId, String name, LecturerKind kind, @Nullable String title, boolean closed) {
        return tx.run(() -> {
            var lecturer = lecturers
                    .find(actor.scope(), publicId)
                    .filter(found -> rooms.owns(actor.scope().units(), found.unitId()))
                    .orElse(null);
            if (lecturer == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            lecturers.update(lecturer.id(), name, kind, title, closed);
            var details = Map.of("before", lecturer.toString(), "name", name, "kind", kind, "closed", closed);
            audit.append(actor, "lecturer.change", "lecturer:" + publicId, lecturer.unitId(), details);
            return find(actor, publicId);
        });
    }
}
