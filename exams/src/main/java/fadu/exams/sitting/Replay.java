package fadu.exams.sitting;

import fadu.exams.sitting.Attempt.Evidence;
import fadu.exams.sitting.Attempt.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The next attempt under construction, begun as a copy of the last. */
final class Replay {
    private final Attempt before;
    private final PaperShape paper;
    private Stage stage;
    private Optional<Behaviour> behaviour;
    private Optional<Instant> startedAt;
    private Optional<Instant> deadline;
    private Optional<Instant> pausedAt;
    private Optional<Instant> finishedAt;
    private Optional<Ending> ending;
    private int epoch;
    private final SortedMap<Integer, Step.Answered> answers;
    private final SortedSet<String> taken;
    private final SortedSet<Integer> checked;
    private final List<Evidence> evidence;
    private int revision;

    Replay(Attempt before, PaperShape paper) {
        this.before = before;
        this.paper = paper;
        stage = before.stage();
        behaviour = before.behaviour();
        startedAt = before.startedAt();
        deadline = before.deadline();
        pausedAt = before.pausedAt();
        finishedAt = before.finishedAt();
        ending = before.ending();
        epoch = before.epoch();
        answers = new TreeMap<>(before.answers());
        taken = new TreeSet<>(before.taken());
        checked = new TreeSet<>(before.checked());
        evidence = new ArrayList<>(before.evidence());
        revision = before.revision();
    }

    Taken take(Step step) {
        var verdict = step instanceof Step.Answered answer ? answer(answer) : move(step);
        return new Taken(
                new Attempt(
                        stage,
                        behaviour,
                        startedAt,
                        deadline,
                        pausedAt,
                        finishedAt,
                        ending,
                        epoch,
                        answers,
                        taken,
                        checked,
                        evidence,
                        revision),
                verdict);
    }

    private Verdict answer(Step.Answered answer) {
        var key = answer.client() + "#" + answer.clientSeq();
        if (taken.contains(key)) {
            return Verdict.REPEATED;
        }
        var verdict = judged(answer);
        if (verdict != Verdict.NOT_ALLOWED) {
            taken.add(key);
        }
        if (verdict == Verdict.COUNTED) {
            answers.put(answer.slot(), answer);
        } else if (verdict != Verdict.NOT_ALLOWED) {
            evidence.add(new Evidence(answer, verdict));
        }
        return verdict;
    }

    private Verdict judged(Step.Answered answer) {
        if (!paper.has(answer.slot()) || answer.epoch() > epoch) {
            return Verdict.NOT_ALLOWED;
        }
        if (stage.frozen() || late(answer)) {
            return Verdict.LATE;
        }
        if (!stage.takesAnswers()) {
            return Verdict.NOT_ALLOWED;
        }
        var standing = answers.get(answer.slot());
        boolean overtaken = standing != null
                && standing.client().equals(answer.client())
                && standing.clientSeq() > answer.clientSeq();
        if (answer.epoch() < epoch || overtaken) {
            return Verdict.SUPERSEDED;
        }
        return checked.contains(answer.slot()) && !can(answer.slot(), Behaviour.Ability.ANSWER_AFTER_CHECK)
                ? Verdict.NOT_ALLOWED
                : Verdict.COUNTED;
    }

    /** A step that moves the attempt, or leaves it as it was. */
    private Verdict move(Step step) {
        if (repeats(step)) {
            return Verdict.REPEATED;
        }
        var next = StageTable.after(stage, step.kind());
        if (next.isEmpty()) {
            return Verdict.NOT_ALLOWED;
        }
        var verdict = effect(step);
        if (verdict == Verdict.COUNTED) {
            stage = next.get();
        }
        return verdict;
    }

    /** Whether what the step wants is already so. */
    private boolean repeats(Step step) {
        return switch (step.kind()) {
            case START -> startedAt.isPresent();
            case HAND_IN, TIME_OUT, FORCE_IN -> ending.isPresent();
            case RELEASE -> stage == Stage.RELEASED;
            case ANNUL -> stage == Stage.ANNULLED;
            case PAUSE -> stage == Stage.PAUSED;
            case GRADE -> step instanceof Step.Graded graded && graded.revision() <= revision;
            case ANSWER, CHECK, TAKE_OVER, EXTEND, RESUME -> false;
        };
    }

    private Verdict effect(Step step) {
        return switch (step) {
            case Step.Started started -> start(started);
            case Step.Answered answer -> answer(answer);
            case Step.Checked check -> check(check);
            case Step.TakenOver takenOver -> {
                epoch++;
                yield Verdict.COUNTED;
            }
            case Step.Extended extended -> extend(extended);
            case Step.Paused paused -> {
                if (late(paused)) {
                    yield Verdict.LATE;
                }
                pausedAt = Optional.of(paused.at());
                yield Verdict.COUNTED;
            }
            case Step.Resumed resumed -> resume(resumed);
            case Step.HandedIn handedIn ->
                handedIn.epoch() < epoch
                        ? Verdict.SUPERSEDED
                        : handedIn.epoch() > epoch ? Verdict.NOT_ALLOWED : end(handedIn, Ending.BY_CANDIDATE);
            case Step.TimedOut timedOut -> late(timedOut) ? end(timedOut, Ending.BY_TIME) : Verdict.NOT_ALLOWED;
            case Step.ForcedIn forcedIn -> end(forcedIn, Ending.BY_FORCE);
            case Step.Graded graded -> {
                if (graded.revision() != revision + 1) {
                    yield Verdict.NOT_ALLOWED;
                }
                revision = graded.revision();
                yield Verdict.COUNTED;
            }
            case Step.Released released -> Verdict.COUNTED;
            case Step.Annulled annulled -> {
                finishedAt = finishedAt.or(() -> Optional.of(annulled.at()));
                yield Verdict.COUNTED;
            }
        };
    }

    private Verdict start(Step.Started started) {
        if (!started.deadline().isAfter(started.at())) {
            return Verdict.NOT_ALLOWED;
        }
        behaviour = Optional.of(started.behaviour());
        startedAt = Optional.of(started.at());
        deadline = Optional.of(started.deadline());
        epoch = 1;
        return Verdict.COUNTED;
    }

    private Verdict check(Step.Checked check) {
        if (late(check)) {
            return Verdict.LATE;
        }
        if (check.epoch() < epoch) {
            return Verdict.SUPERSEDED;
        }
        if (check.epoch() > epoch || !paper.has(check.slot()) || !can(check.slot(), Behaviour.Ability.CHECK)) {
            return Verdict.NOT_ALLOWED;
        }
        return checked.add(check.slot()) ? Verdict.COUNTED : Verdict.REPEATED;
    }

    private Verdict extend(Step.Extended extended) {
        if (late(extended)) {
            return Verdict.LATE;
        }
        if (deadline.isEmpty() || !extended.deadline().isAfter(deadline.get())) {
            return Verdict.NOT_ALLOWED;
        }
        deadline = Optional.of(extended.deadline());
        return Verdict.COUNTED;
    }

    private Verdict resume(Step.Resumed resumed) {
        var since = pausedAt.orElse(resumed.at());
        var pause = resumed.at().isAfter(since) ? Duration.between(since, resumed.at()) : Duration.ZERO;
        deadline = deadline.map(time -> time.plus(pause));
        pausedAt = Optional.empty();
        return Verdict.COUNTED;
    }

    /** However it is noticed, an attempt whose time was up ended at its deadline. */
    private Verdict end(Step step, Ending wanted) {
        boolean late = late(step);
        ending = Optional.of(late ? Ending.BY_TIME : wanted);
        finishedAt = late ? deadline : Optional.of(step.at());
        pausedAt = Optional.empty();
        return Verdict.COUNTED;
    }

    /** After the deadline while time runs; a paused clock is never late. */
    private boolean late(Step step) {
        return before.overdueAt(step.at());
    }

    private boolean can(int slot, Behaviour.Ability ability) {
        return behaviour.isPresent() && behaviour.get().allows(paper.kinds().get(slot - 1), ability);
    }
}
