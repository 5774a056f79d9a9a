package fadu.directory;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people of the register, for every feature above. */
public interface People {
    /** The person of that public id when in scope; a record merged away answers as itself, with {@code leftOn} set. */
    Optional<PersonBrief> byPublicId(Scope scope, String id);

    /** Many people at once by internal key; unknown keys are absent. */
    @Unscoped("the keys come from the caller's own scoped rows")
    Map<Long, PersonBrief> briefs(Collection<Long> ids);

    /** For each person the unit they served in on that day; absent for those who served nowhere. */
    @Unscoped("the keys come from the caller's own scoped rows")
    Map<Long, Long> unitsOn(Collection<Long> personIds, LocalDate on);
}
