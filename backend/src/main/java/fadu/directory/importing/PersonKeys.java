package fadu.directory.importing;

import fadu.directory.PersonBrief;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up many people at once by what identifies them; merged records are left out. */
public interface PersonKeys {
    /**
     * A person found by a key.
     *
     * @param idIndex the identity number's blind index in hex; null when none is on record
     * @param phoneIndex likewise for the phone
     * @param inScope false for somebody the asker may not know of
     */
    record Keyed(
            PersonBrief person,
            @Nullable String idIndex,
            @Nullable String phoneIndex,
            @Nullable String staffNumber,
            boolean inScope) {}

    /** By blind index of the identity number, in hex; also people out of scope, marked as such. */
    @Unscoped("identity numbers are unique over all units; callers tell of people out of scope only that they exist")
    List<Keyed> byIdNumber(Scope scope, Collection<String> indexes);

    /** By staff number, in scope. */
    List<Keyed> byStaffNumber(Scope scope, Collection<String> numbers);

    /** By name, in scope. */
    List<Keyed> byName(Scope scope, Collection<String> names);

    /** By public id, in scope. */
    List<Keyed> byPublicId(Scope scope, Collection<String> ids);
}
