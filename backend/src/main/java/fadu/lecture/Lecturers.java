package fadu.lecture;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lecturers: those of units in scope, and those of the units above them, which lend theirs. */
public interface Lecturers {
    /** All lecturers within reach, by name. */
    default List<Lecturer> within(Scope scope) {
        return within(scope.units());
    }

    /** The lecturer of that public id, within reach. */
    default Optional<Lecturer> find(Scope scope, String publicId) {
        return within(scope.units()).stream()
                .filter(lecturer -> lecturer.publicId().equals(publicId))
                .findFirst();
    }

    /** The lecturers with the scope's units taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<Lecturer> within(Collection<Long> units);

    /** Adds one. */
    @Unscoped("the unit was found in the caller's scope")
    void insert(String publicId, long unitId, String name, LecturerKind kind, @Nullable String title);

    /** Changes one. */
    @Unscoped("the lecturer was found in the caller's scope")
    void update(long id, String name, LecturerKind kind, @Nullable String title, boolean closed);

    /** Locks a lecturer until the transaction ends. */
    @Unscoped("the lecturer was found within reach")
    Optional<Long> lock(long id);
}
