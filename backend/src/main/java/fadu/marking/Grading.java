package fadu.marking;

import fadu.examination.Exam;
import fadu.examination.Exams;
import fadu.examination.FrozenAttempt;
import fadu.examination.GradeOnHandIn;
import fadu.exams.grading.PaperGrading;
import fadu.exams.grading.Revision;
import fadu.exams.item.Reading;
import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.paper.Paper;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Slot;
import fadu.platform.db.Tx;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * First marks: in the transaction of the hand-in; what could not be marked then (an item's key out of reach) is left to the job,
 * because nobody's hand-in may fail on it.
 */
@Singleton
public class Grading implements GradeOnHandIn {
    private static final Logger LOG = LoggerFactory.getLogger(Grading.class);
    private static final int ROUND = 200;

    private final Marks marks;
    private final PaperKeys keys;
    private final PassRule passRule;
    private final GradesJson json;
    private final Exams exams;
    private final Tx tx;

    Grading(Marks marks, PaperKeys keys, PassRule passRule, GradesJson json, Exams exams, Tx tx) {
        this.marks = marks;
        this.keys = keys;
        this.passRule = passRule;
        this.json = json;
        this.exams = exams;
        this.tx = tx;
    }

    @Override
    public void grade(FrozenAttempt attempt) {
        var revision = revision(attempt.paper(), attempt.responses());
        if (revision == null) {
            LOG.error("attempt {} cannot be marked: keys are missing", attempt.attemptPublicId());
            return;
        }
        marks.add(List.of(mark(
                attempt.exam(), attempt.attemptId(), attempt.personId(), revision, null, null, attempt.finishedAt())));
    }

    /** Marks what is over and was not marked; answers how many were. */
    public int catchUp(Runnable fence) {
        return tx.write(() -> {
            fence.run();
            var waiting = mine();
            var responses = responses(waiting.stream().map(Paperwork::id).toList());
            var known = new HashMap<Long, Exam>();
            var fresh = waiting.stream()
                    .<NewMark>mapMulti((work, take) -> {
                        var exam = known.computeIfAbsent(
                                work.examId(), id -> exams.byId(id).orElseThrow());
                        var revision =
                                revision(paper(work.paper()), responses.getOrDefault(work.id(), new TreeMap<>()));
                        if (revision != null) {
                            take.accept(mark(exam, work.id(), work.personId(), revision, null, null, exams.now()));
                        }
                    })
                    .toList();
            marks.add(fresh);
            return fresh.size();
        });
    }

    /**
     * What waits, its rows locked and read again: the job and whoever releases results may find the same papers at once, on
     * whatever node, and the second must see what the first has marked.
     */
    private List<Paperwork> mine() {
        var ids = marks.ungraded(ROUND).stream().map(Paperwork::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        marks.lock(ids);
        return marks.ungraded(ROUND).stream()
                .filter(work -> ids.contains(work.id()))
                .toList();
    }

    /** The first revision of a paper; null where a key is missing. */
    @Nullable
    Revision revision(Paper paper, SortedMap<Integer, Response> responses) {
        var pins = paper.slots().stream().map(Slot::item).toList();
        var items = keys.of(pins);
        return items.keySet().containsAll(pins) ? PaperGrading.grade(paper, items, responses) : null;
    }

    /** A revision as it goes on record. */
    NewMark mark(
            Exam exam,
            long attemptId,
            long personId,
            Revision revision,
            @Nullable String reason,
            @Nullable Long regradeId,
            Instant at) {
        var rule = passRule.of(exam);
        return new NewMark(
                attemptId,
                revision.number(),
                exam.id(),
                personId,
                revision.marks(),
                revision.max(),
                rule.mark(),
                rule.passes(revision.marks(), revision.max()),
                json.write(revision),
                rule.rules(),
                rule.source(),
                reason,
                regradeId,
                at);
    }

    /** What was answered in these attempts, by slot, in the candidates' letters. */
    Map<Long, SortedMap<Integer, Response>> responses(List<Long> attemptIds) {
        if (attemptIds.isEmpty()) {
            return Map.of();
        }
        return marks.answers(attemptIds).stream()
                .collect(Collectors.groupingBy(
                        CountedAnswer::attemptId,
                        Collectors.toMap(CountedAnswer::slot, Grading::read, (one, other) -> other, TreeMap::new)));
    }

    /** The paper of its kept pins. */
    static Paper paper(String kept) {
        return PaperJson.read(kept.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static Response read(CountedAnswer answer) {
        return ResponseJson.read(answer.answer()) instanceof Reading.Read<Response>(var response)
                ? response
                : Response.NOTHING;
    }
}
