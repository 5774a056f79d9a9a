package fadu.directory.roster;

import fadu.directory.Pinyin;
import fadu.directory.roster.RosterPerson.KeptSpan;
import fadu.directory.roster.RosterPerson.Plain;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register as rosters read and write it: always for many people at once. */
@Unscoped("callers have matched the people within the import's scope")
interface RosterRegister {
    /** People as they stand, with their spans. */
    Map<Long, RosterPerson> people(Collection<Long> ids);

    /** The keys of those who serve in a unit or below it, within scope. */
    Set<Long> serving(Scope scope, long unitId);

    /** Puts people on record; spans and {@code refresh} follow. */
    void insert(List<Fresh> people, Instant at);

    /** The keys of public ids. */
    Map<String, Long> keys(Collection<String> publicIds);

    /** Writes the plain columns. */
    void update(List<Changed> people);

    /** Ends the open spans of a sort, of one value or of any where null. */
    void close(List<Closing> spans);

    /** Begins, or restores, spans. */
    void open(List<Opening> spans);

    /** Removes all spans of these people but absences. */
    void clear(Collection<Long> ids);

    /** The present versions. */
    Map<Long, Integer> versions(Collection<Long> ids);

    /** Those on whom something of another feature hangs. */
    Set<Long> inUse(Collection<Long> ids);

    /** Removes people whom nothing hangs on, with their spans. */
    void remove(Collection<Long> ids);

    /** Somebody new. */
    record Fresh(Plain plain, Pinyin read, String category, LocalDate joinedOn) {}

    /** Somebody's plain columns from now on. */
    record Changed(long id, Plain plain, Pinyin read) {}

    /** A span that ends. */
    record Closing(long personId, String sort, @Nullable String value, LocalDate on) {}

    /** A span that begins, or stands again. */
    record Opening(long personId, KeptSpan span) {}
}
