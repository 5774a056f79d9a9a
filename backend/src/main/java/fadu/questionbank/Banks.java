package fadu.questionbank;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Banks of items; those that ship are in everybody's scope. */
public interface Banks {
    /** The banks in scope, those that ship first, then by name. */
    List<BankRow> list(Scope scope);

    /** A bank in scope. */
    Optional<BankRow> find(Scope scope, String publicId);

    /** The bank that ships under a code. */
    @Unscoped("banks that ship are in everybody's scope")
    Optional<BankRow> shipped(String code);

    /** Locks a bank that was found in scope, so that codes are given one after another. */
    @Unscoped("the bank was found in scope")
    Optional<Long> lock(long bankId);

    /** True where a bank of the unit has that name already, other than the one named. */
    @Unscoped("the unit was found in scope")
    boolean taken(long unitId, String name, long exceptId);

    /** A new bank. */
    @Unscoped("the unit was found in scope")
    void insert(
            String publicId,
            @Nullable Long unitId,
            String name,
            String note,
            @Nullable String shippedCode,
            Instant at,
            @Nullable Long by);

    /** Changes a bank. */
    @Unscoped("the bank was found in scope")
    void update(long id, String name, String note, boolean closed);

    /** Notes which version of a bank that ships was loaded. */
    @Unscoped("banks that ship are in everybody's scope")
    void loaded(long id, int version);

    /** What a bank has published, by topic, kind and difficulty. */
    @Unscoped("the bank was found in scope")
    List<BankCell> cells(long bankId);
}
