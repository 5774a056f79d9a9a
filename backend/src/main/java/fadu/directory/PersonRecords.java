package fadu.directory;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of people as the directory's own use cases read and write them. */
public interface PersonRecords {
    /**
     * One page in the order of pinyin.
     *
     * @param idIndex the blind index of the filter's text where that is an identity number
     * @param limit rows wanted
     */
    List<PersonRow> list(
            Scope scope, PeopleFilter filter, byte @Nullable [] idIndex, String afterPinyin, long afterId, int limit);

    /** How many there are in all. */
    long count(Scope scope, PeopleFilter filter, byte @Nullable [] idIndex);

    /** One person in scope. */
    Optional<PersonRecord> find(Scope scope, String publicId);

    /** The same, locked until the transaction ends. */
    Optional<PersonRecord> lock(Scope scope, String publicId);

    /** The person who has this identity number, wherever they serve. */
    @Unscoped("identity numbers are unique over all units; only that one is taken is told")
    Optional<Long> byIdNumber(byte[] index);

    /** The key of a public id. */
    @Unscoped("the id was just made")
    Optional<Long> key(String publicId);

    /** Inserts a person; category, flags and post follow by {@link #refresh}. */
    @Unscoped("callers have the unit in scope")
    void insert(NewPerson person);

    /** Writes the plain fields; 0 rows when the version is another. */
    @Unscoped("callers have the person in scope")
    int edit(
            long id,
            String name,
            String pinyin,
            String initials,
            @Nullable String gender,
            @Nullable String staffNumber,
            @Nullable String education,
            int version);

    /** Writes or clears the identity number. */
    @Unscoped("callers have the person in scope")
    void setIdNumber(long id, byte @Nullable [] sealed, byte @Nullable [] index, @Nullable String tail);

    /** Writes or clears the phone number. */
    @Unscoped("callers have the person in scope")
    void setPhone(long id, byte @Nullable [] sealed, byte @Nullable [] index);

    /** Sets or clears the day of leaving. */
    @Unscoped("callers have the person in scope")
    void setLeft(long id, @Nullable LocalDate on, @Nullable String reason);

    /** Points a merged record to the kept one; its identity number no longer finds it. */
    @Unscoped("callers have both in scope")
    void pointTo(long goneId, long keptId, LocalDate on);

    /** Records a merge. */
    @Unscoped("callers have both in scope")
    void insertMerge(long keptId, long goneId, Instant at, long by, String reason);

    /** Records that a whole number was shown. */
    @Unscoped("callers have the person in scope")
    void insertReveal(long personId, long shownTo, Instant at, String reason);

    /** How many times somebody was shown a whole number since then. */
    @Unscoped("counts the reader's own looks")
    long reveals(long shownTo, Instant since);

    /** Makes the columns that repeat today's spans true again, for all these people at once; raises their versions. */
    @Unscoped("callers have the people in scope")
    void refresh(Collection<Long> ids, LocalDate today);

    /** A row to be. */
    @SuppressWarnings("ArrayRecordComponent") // ciphertext is passed through, never compared
    record NewPerson(
            String publicId,
            String name,
            Pinyin read,
            @Nullable String gender,
            byte @Nullable [] idNumberSealed,
            byte @Nullable [] idNumberIndex,
            @Nullable String idNumberTail,
            byte @Nullable [] phoneSealed,
            byte @Nullable [] phoneIndex,
            @Nullable String staffNumber,
            @Nullable String education,
            long unitId,
            String category,
            LocalDate joinedOn,
            Instant createdAt) {}
}
