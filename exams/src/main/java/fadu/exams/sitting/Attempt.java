package fadu.exams.sitting;

import fadu.exams.item.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the steps of an attempt amount to: a pure fold. The same steps give the same attempt, a step taken twice counts once, and
 * replaying all steps gives what the saved projection must say.
 *
 * @param epoch the writer's epoch, 0 before the start; only answers of this epoch count
 * @param answers what stands, by slot number: an answer taken back is kept as such
 * @param checked slots that were checked while practising
 * @param evidence answers that did not count, in the order in which they came
 * @param revision the last recorded revision of marks, 0 before grading
 */
public record Attempt(
        Stage stage,
        Optional<Behaviour> behaviour,
        Optional<Instant> startedAt,
        Optional<Instant> deadline,
        Optional<Instant> pausedAt,
        Optional<Instant> finishedAt,
        Optional<Ending> ending,
        int epoch,
        SortedMap<Integer, Step.Answered> answers,
        SortedSet<String> taken,
        SortedSet<Integer> checked,
        List<Evidence> evidence,
        int revision) {
    /** An answer that did not count, and why. */
    public record Evidence(Step.Answered answer, Verdict verdict) {}

    /** A step's effect. */
    public record Taken(Attempt attempt, Verdict verdict) {}

    /** Before the first step. */
    public static final Attempt NEW = new Attempt(
            Stage.NOT_STARTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            List.of(),
            0);

    /** Copies the collections. */
    public Attempt {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        taken = Collections.unmodifiableSortedSet(new TreeSet<>(taken));
        checked = Collections.unmodifiableSortedSet(new TreeSet<>(checked));
        evidence = List.copyOf(evidence);
    }

    /** The attempt of all these steps; those that do not count leave no more than evidence. */
    public static Attempt of(PaperShape paper, List<Step> steps) {
        var attempt = NEW;
        for (var step : steps) {
            attempt = attempt.after(paper, step).attempt();
        }
        return attempt;
    }

    /** The attempt after one more step, and what became of it. */
    public Taken after(PaperShape paper, Step step) {
        throw new UnsupportedOperationException();
    }

    /** What stands, by slot number, in the candidate's letters: what is shown, frozen at hand-in, and marked. */
    public SortedMap<Integer, Response> responses() {
        var responses = new TreeMap<Integer, Response>();
        answers.forEach((slot, answer) -> responses.put(slot, answer.response()));
        return responses;
    }

    /** Whether time is up at this instant while the attempt still runs: then the next step is {@link Step.TimedOut}. */
    public boolean overdueAt(Instant now) {
        return stage.timeRuns() && deadline.isPresent() && now.isAfter(deadline.get());
    }
}
