package fadu.credit;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals to change a ledger by hand. */
public interface Adjustments {
    /** Proposals about people in scope, newest first; {@code state} null for all. */
    default List<Adjustment> page(
            Scope scope, @Nullable AdjustmentState state, @Nullable Long personId, long beforeId, int limit) {
        return page(scope.units(), state == null ? null : state.name(), personId, beforeId, limit);
    }

    /** The proposal of that public id, about somebody in scope. */
    default Optional<Adjustment> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    /** The proposal's state, its row locked until the transaction ends. */
    @Unscoped("the proposal was found in the caller's scope")
    Optional<String> lock(long id);

    /** The proposals with the scope's units taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<Adjustment> page(
            Collection<Long> units, @Nullable String state, @Nullable Long personId, long beforeId, int limit);

    /** The proposal with the scope's units taken apart. */
    @Unscoped("takes the scope's units one by one")
    Optional<Adjustment> find(Collection<Long> units, String publicId);

    /** Puts a proposal on record. */
    @Unscoped("the person was found in the proposer's scope")
    void insert(
            String publicId,
            long personId,
            EntryKind kind,
            @Nullable Long entryId,
            @Nullable String subjectKind,
            @Nullable String mode,
            @Nullable LocalDate earnedOn,
            @Nullable Integer hundredths,
            @Nullable String halves,
            String reason,
            long proposedBy,
            Instant proposedAt);

    /** Decides one. */
    @Unscoped("the proposal was found in the caller's scope and is locked")
    void decide(long id, AdjustmentState state, long decidedBy, Instant decidedAt, @Nullable String answer);
}
