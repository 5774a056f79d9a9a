package fadu.exams.sitting;

import fadu.exams.item.Response;
import java.time.Instant;

/** One thing that happened in an attempt: who, when (the server's time), what. Steps are kept in the order in which the server took them. */
public sealed interface Step {
    /** Who did it: an opaque name of person or system. */
    String who();

    /** When the server took it. */
    Instant at();

    /** The kind of step. */
    StepKind kind();

    /** The paper was opened; the deadline is fixed here once. The writer's epoch is 1. */
    record Started(String who, Instant at, Behaviour behaviour, Instant deadline) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.START;
        }
    }

    /**
     * An answer.
     *
     * @param slot number of the slot
     * @param response the whole answer to the slot, in the candidate's letters
     * @param epoch the writer's epoch under which it was given
     * @param client the tab or device
     * @param clientSeq counted up by that client; client and number together name the answer for ever
     */
    record Answered(String who, Instant at, int slot, Response response, int epoch, String client, long clientSeq)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.ANSWER;
        }
    }

    /** While practising: the answer to a slot was checked. */
    record Checked(String who, Instant at, int slot, int epoch) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.CHECK;
        }
    }

    /** Another tab or device writes from now on; what the old one still sends is superseded. */
    record TakenOver(String who, Instant at, String client) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.TAKE_OVER;
        }
    }

    /** The deadline was moved to a later time. */
    record Extended(String who, Instant at, Instant deadline, String why) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.EXTEND;
        }
    }

    /** The clock was stopped. */
    record Paused(String who, Instant at, String why) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.PAUSE;
        }
    }

    /** The clock goes on; the deadline moves by the length of the pause. */
    record Resumed(String who, Instant at) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.RESUME;
        }
    }

    /** The candidate handed in. */
    record HandedIn(String who, Instant at, int epoch) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.HAND_IN;
        }
    }

    /** Time was found to be up. */
    record TimedOut(String who, Instant at) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.TIME_OUT;
        }
    }

    /** The invigilator took the paper. */
    record ForcedIn(String who, Instant at, String why) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.FORCE_IN;
        }
    }

    /** A revision of the marks was recorded. */
    record Graded(String who, Instant at, int revision) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.GRADE;
        }
    }

    /** The marks were told. */
    record Released(String who, Instant at) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.RELEASE;
        }
    }

    /** The attempt was declared void. */
    record Annulled(String who, Instant at, String why) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.ANNUL;
        }
    }
}
