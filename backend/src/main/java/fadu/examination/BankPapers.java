package fadu.examination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateView;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import fadu.paper.OpenedPapers;
import fadu.platform.Scope;
import fadu.platform.problem.Outcome;
import fadu.questionbank.ShownOrder;
import fadu.questionbank.VisibleItems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sealed papers for sittings. What an opened paper asks never changes, and neither does an item's version, so both are kept in
 * memory for a while: two thousand people who start in one minute open the paper once.
 */
@Singleton
class BankPapers implements SittingPapers {
    /** So many arrangements of one paper exist side by side; neighbours get different ones. */
    private static final int ARRANGEMENTS = 64;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OpenedPapers papers;
    private final VisibleItems items;
    private final Cache<Arrangement, Paper> opened =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build();
    private final Cache<ItemRef, CandidateView> shown =
            Caffeine.newBuilder().maximumSize(4_000).expireAfterWrite(KEPT).build();

    BankPapers(OpenedPapers papers, VisibleItems items) {
        this.papers = papers;
        this.items = items;
    }

    @Override
    public Optional<NamedPaper> named(Scope scope, String paperId) {
        return switch (papers.planned(scope, paperId)) {
            case Outcome.Done<fadu.paper.OpenedPaper>(var paper) ->
                Optional.of(new NamedPaper(paper.publicId(), paper.title()));
            case Outcome.Refused<fadu.paper.OpenedPaper> refused -> Optional.empty();
        };
    }

    @Override
    public Outcome<OpenPaper> open(String paperId, long seed) {
        var arrangement = new Arrangement(paperId, Math.floorMod(seed, ARRANGEMENTS));
        var kept = opened.getIfPresent(arrangement);
        Outcome<Paper> paper = kept == null ? papers.plan(paperId, arrangement.number()) : Outcome.done(kept);
        return paper.map(each -> {
            opened.put(arrangement, each);
            return new OpenPaper(each, shown(each));
        });
    }

    private Map<ItemRef, CandidateView> shown(Paper paper) {
        var pins = paper.slots().stream().map(Slot::item).toList();
        var views = new HashMap<>(shown.getAllPresent(pins));
        if (views.size() < pins.size()) {
            var missing = pins.stream().filter(pin -> !views.containsKey(pin)).toList();
            var read = items.of(missing);
            shown.putAll(read);
            views.putAll(read);
        }
        return paper.slots().stream()
                .collect(Collectors.toMap(
                        Slot::item,
                        slot -> ShownOrder.of(Objects.requireNonNull(views.get(slot.item())), slot.order())));
    }

    private record Arrangement(String paper, long number) {}
}
