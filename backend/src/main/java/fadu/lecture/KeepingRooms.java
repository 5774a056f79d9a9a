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

/** Keeping the list of rooms. */
@Singleton
public class KeepingRooms {
    private final Rooms rooms;
    private final Units units;
    private final Audit audit;
    private final Tx tx;

    KeepingRooms(Rooms rooms, Units units, Audit audit, Tx tx) {
        this.rooms = rooms;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
    }

    /** The rooms within reach. */
    public List<Room> list(Actor actor) {
        return rooms.within(actor.scope());
    }

    /** A room within reach. */
    public Outcome<Room> find(Actor actor, String publicId) {
        return rooms.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Adds a room to a unit in scope; answers its public id. */
    public Outcome<String> add(
            @Nullable IdempotencyKey key, Actor actor, String unitId, String name, @Nullable String place, int seats) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (rooms.named(unit.id(), name, 0)) {
                return Outcome.refused(LectureProblem.ROOM_NAME_TAKEN);
            }
            var publicId = PublicIds.next();
            rooms.insert(publicId, unit.id(), name, place, seats);
            audit.append(actor, "room.add", "room:" + publicId, unit.id(), Map.of("name", name, "seats", seats));
            return Outcome.done(publicId);
        });
    }

    /** Changes a room of a unit in scope; a closed one keeps its past lectures and takes no new ones. */
    public Outcome<Room> change(
            Actor actor, String publicId, String name, @Nullable String place, int seats, boolean closed) {
        return tx.run(() -> {
            var room = rooms.find(actor.scope(), publicId)
                    .filter(found -> rooms.owns(actor.scope().units(), found.unitId()))
                    .orElse(null);
            if (room == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (rooms.named(room.unitId(), name, room.id())) {
                return Outcome.refused(LectureProblem.ROOM_NAME_TAKEN);
            }
            rooms.update(room.id(), name, place, seats, closed);
            var details = Map.of("before", room.toString(), "name", name, "seats", seats, "closed", closed);
            audit.append(actor, "room.change", "room:" + publicId, room.unitId(), details);
            return find(actor, publicId);
        });
    }
}
