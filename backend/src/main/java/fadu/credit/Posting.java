package fadu.credit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fadu.platform.Actor;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger inside the caller's transaction: entries whose business identity is new, and with them, from exactly
 * those entries, the balances, the day sums and the references of the day set. Everything is written in the order of
 * person and key, so that two postings wait for each other instead of crossing.
 */
@Singleton
public class Posting {
    private static final int CHUNK = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Comparator<EntryDraft> ORDER =
            Comparator.comparingLong(EntryDraft::personId).thenComparing(EntryDraft::key);

    private final Postings postings;
    private final Tx tx;
    private final Clock clock;
    private final FaultPoint faults;

    Posting(Postings postings, Tx tx, Clock clock, FaultPoint faults) {
        this.postings = postings;
        this.tx = tx;
        this.clock = clock;
        this.faults = faults;
    }

    /** Posts what was earned; returns how many entries were new. */
    public int post(Actor actor, List<Earned> earned) {
        return post(actor, EntryKind.EARN, earned);
    }

    /** Posts entries of a kind that gives: EARN, OPENING or OUTSIDE; returns how many were new. */
    public int post(Actor actor, EntryKind kind, List<Earned> earned) {
        if (kind == EntryKind.REVERSE || kind == EntryKind.ADJUST) {
            throw new IllegalArgumentException(kind + " is not posted as earned");
        }
        return write(earned.stream()
                .map(each -> draft(kind, each, null, person(actor), null))
                .toList());
    }

    /**
     * Takes back the live entries of a source; returns how many were taken back. An entry is reversed once, whoever asks.
     *
     * @param reason shown in the statement, at most 300 characters
     */
    public int reverse(Actor actor, String sourceKind, String sourceRef, Collection<Long> personIds, String reason) {
        tx.requireOpen();
        if (personIds.isEmpty()) {
            return 0;
        }
        return reverse(postings.live(sourceKind, sourceRef, personIds), reason, person(actor), null);
    }

    /** Takes back those of these entries that nothing has taken back yet; returns how many. */
    public int reverseEntries(Actor actor, Collection<Long> entryIds, String reason) {
        tx.requireOpen();
        return entryIds.isEmpty() ? 0 : reverse(postings.live(entryIds), reason, person(actor), null);
    }

    /** Takes back these entries of any sources. */
    int reverse(Actor actor, List<LiveEntry> live, String reason) {
        tx.requireOpen();
        return reverse(live, reason, person(actor), null);
    }

    /** Posts entries of another record of the same person, whatever their kind. */
    int move(Actor actor, EntryKind kind, List<Earned> earned) {
        return write(earned.stream()
                .map(each -> draft(kind, each, "合并档案转入", person(actor), null))
                .toList());
    }

    /** Takes back one entry, by two persons; 0 where it is reversed already or is itself a reversal. */
    int reverseEntry(long entryId, String reason, long proposedBy, long approvedBy) {
        tx.requireOpen();
        return reverse(postings.live(List.of(entryId)), reason, proposedBy, approvedBy);
    }

    /** Posts an adjustment, by two persons. */
    int adjust(Earned adjustment, String reason, long proposedBy, long approvedBy) {
        return write(List.of(draft(EntryKind.ADJUST, adjustment, reason, proposedBy, approvedBy)));
    }

    private int reverse(List<LiveEntry> live, String reason, @Nullable Long by, @Nullable Long approvedBy) {
        if (live.isEmpty()) {
            return 0;
        }
        var halfDays = halfDays(live);
        return write(live.stream()
                .map(entry -> reversal(entry, halfDays.getOrDefault(entry.id(), List.of()), reason, by, approvedBy))
                .toList());
    }

    private Map<Long, List<HalfDay>> halfDays(List<LiveEntry> live) {
        return chunks(live.stream().map(LiveEntry::id).toList())
                .flatMap(ids -> postings.halfDays(ids).stream())
                .collect(groupingBy(EntryHalfDay::entryId, mapping(EntryHalfDay::halfDay, toList())));
    }

    private int write(List<EntryDraft> drafts) {
        tx.requireOpen();
        var byKey = new LinkedHashMap<DedupeKey, EntryDraft>();
        drafts.stream().sorted(ORDER).forEach(draft -> byKey.putIfAbsent(draft.key(), draft));
        return chunks(List.copyOf(byKey.values())).mapToInt(this::writeChunk).sum();
    }

    private int writeChunk(List<EntryDraft> drafts) {
        var known = postings.known(drafts.stream().map(EntryDraft::key).toList());
        var unknown =
                drafts.stream().filter(draft -> !known.contains(draft.key())).toList();
        if (unknown.isEmpty()) {
            return 0;
        }
        var posting = new byte[16];
        RANDOM.nextBytes(posting);
        postings.insert(posting, clock.now(), unknown);
        faults.reached("credit-entries-written");
        var fresh = fresh(posting, unknown);
        faults.reached("credit-half-days-written");
        postings.add(Sums.of(fresh));
        faults.reached("credit-sums-written");
        return fresh.size();
    }

    /** Those of the drafts that this posting wrote, their half-days written with them. */
    private List<EntryDraft> fresh(byte[] posting, List<EntryDraft> drafts) {
        var written =
                postings.written(posting, drafts.stream().map(EntryDraft::key).toList());
        var fresh = new ArrayList<EntryDraft>();
        var halfDays = new ArrayList<EntryHalfDay>();
        for (var draft : drafts) {
            var entry = written.get(draft.key());
            if (entry == null) {
                throw new IllegalStateException("the database would not take an entry of " + draft.sourceKind() + " "
                        + draft.sourceRef() + " for person " + draft.personId());
            }
            if (entry.own()) {
                fresh.add(draft);
                draft.halfDays().forEach(half -> halfDays.add(new EntryHalfDay(entry.id(), half.day(), half.half())));
            }
        }
        postings.insertHalfDays(halfDays);
        return fresh;
    }

    private static EntryDraft draft(
            EntryKind kind, Earned earned, @Nullable String reason, @Nullable Long by, @Nullable Long approvedBy) {
        return new EntryDraft(
                earned.key(),
                kind,
                earned.personId(),
                earned.subjectKind(),
                earned.mode(),
                earned.earnedOn(),
                earned.seconds(),
                earned.hundredths(),
                earned.halfDays().stream().sorted().toList(),
                earned.sourceKind(),
                earned.sourceRef(),
                earned.policyVersion(),
                null,
                earned.label(),
                earned.explanation(),
                earned.link(),
                reason,
                by,
                approvedBy);
    }

    private static EntryDraft reversal(
            LiveEntry entry, List<HalfDay> halfDays, String reason, @Nullable Long by, @Nullable Long approvedBy) {
        return new EntryDraft(
                DedupeKey.ofReversal(entry.personId(), entry.id()),
                EntryKind.REVERSE,
                entry.personId(),
                entry.subjectKind(),
                entry.mode(),
                entry.earnedOn(),
                -entry.seconds(),
                -entry.hundredths(),
                halfDays,
                entry.sourceKind(),
                entry.sourceRef(),
                entry.policyVersion(),
                entry.id(),
                entry.label(),
                entry.explanation(),
                entry.link(),
                reason,
                by,
                approvedBy);
    }

    private static @Nullable Long person(Actor actor) {
        return actor.personId() == 0 ? null : actor.personId();
    }

    private static <T> Stream<List<T>> chunks(List<T> all) {
        return Stream.iterate(0, start -> start < all.size(), start -> start + CHUNK)
                .map(start -> all.subList(start, Math.min(all.size(), start + CHUNK)));
    }
}
