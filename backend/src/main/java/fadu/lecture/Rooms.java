package fadu.lecture;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rooms: those of units in scope, and those of the units above them, which lend theirs. */
public interface Rooms {
    /** All rooms within reach, by name. */
    default List<Room> within(Scope scope) {
        return within(scope.units());
    }

    /** The room of that public id, within reach. */
    default Optional<Room> find(Scope scope, String publicId) {
        return within(scope.units()).stream()
                .filter(room -> room.publicId().equals(publicId))
                .findFirst();
    }

    /** The rooms with the scope's units taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<Room> within(Collection<Long> units);

    /** True when the unit lies in scope itself, so that its rooms may be changed. */
    @Unscoped("takes the scope's units one by one")
    boolean owns(Collection<Long> units, long unitId);

    /** True when the unit has another room of that name. */
    @Unscoped("the unit was found in the caller's scope")
    boolean named(long unitId, String name, long except);

    /** Adds one. */
    @Unscoped("the unit was found in the caller's scope")
    void insert(String publicId, long unitId, String name, @Nullable String place, int seats);

    /** Changes one. */
    @Unscoped("the room was found in the caller's scope")
    void update(long id, String name, @Nullable String place, int seats, boolean closed);

    /** Locks a room until the transaction ends, so that two plans cannot take it at once. */
    @Unscoped("the room was found within reach")
    Optional<Long> lock(long id);
}
