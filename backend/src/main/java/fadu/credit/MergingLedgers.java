package fadu.credit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fadu.directory.MergeContributor;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When two records of one person are merged, what the gone one earned is reversed there and posted on the kept one under the
 * same business identity: what both had earned from one source counts once, and both histories stay.
 */
@Singleton
class MergingLedgers implements MergeContributor {
    private static final String REASON = "两份人员档案合并，转入保留的档案";

    private final Postings postings;
    private final Posting posting;

    MergingLedgers(Postings postings, Posting posting) {
        this.postings = postings;
        this.posting = posting;
    }

    @Override
    public Optional<Refusal> objection(long keptPersonId, long gonePersonId) {
        return Optional.empty();
    }

    @Override
    public void merge(Actor actor, long keptPersonId, long gonePersonId) {
        var live = postings.liveOf(gonePersonId);
        var ids = live.stream().map(LiveEntry::id).toList();
        Map<Long, Set<HalfDay>> halfDays = ids.isEmpty()
                ? Map.of()
                : postings.halfDays(ids).stream()
                        .collect(groupingBy(EntryHalfDay::entryId, mapping(EntryHalfDay::halfDay, toSet())));
        posting.reverse(actor, live, REASON);
        for (var kind : List.of(EntryKind.EARN, EntryKind.OPENING, EntryKind.OUTSIDE, EntryKind.ADJUST)) {
            posting.move(
                    actor,
                    kind,
                    live.stream()
                            .filter(entry -> entry.kind() == kind)
                            .map(entry -> earned(entry, keptPersonId, halfDays.getOrDefault(entry.id(), Set.of())))
                            .toList());
        }
    }

    private static Earned earned(LiveEntry entry, long personId, Set<HalfDay> halfDays) {
        return new Earned(
                personId,
                entry.subjectKind(),
                entry.mode(),
                entry.earnedOn(),
                entry.seconds(),
                entry.hundredths(),
                halfDays,
                entry.sourceKind(),
                entry.sourceRef(),
                entry.policyVersion(),
                entry.label(),
                entry.explanation(),
                entry.link());
    }
}
