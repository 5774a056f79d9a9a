package fadu.examination;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Attempts, their papers and what stands as their answers. */
public interface Attempts {
    /** The exam and the person as its candidate; empty for somebody who is not appointed or an exam not announced. */
    @Unscoped("takes the person who asks")
    Optional<Sitter> sitter(long personId, String examPublicId);

    /** The exams that the person is appointed to, the latest first, at most 100. */
    @Unscoped("takes the person who asks")
    List<Sitter> sitters(long personId);

    /** Whether the person has an attempt that is not handed in. */
    @Unscoped("the person was found in scope")
    boolean isSitting(long personId);

    /** Begins an attempt; 0 when the person has begun another one meanwhile. */
    @Unscoped("the candidate was found by person and exam")
    int insert(
            String publicId,
            long examId,
            long personId,
            long unitId,
            int attemptNo,
            Instant startedAt,
            Instant deadlineAt,
            String client,
            int questions);

    /** Keeps the paper of a new attempt. */
    @Unscoped("the attempt is new")
    void insertPaper(String publicId, String paper, String shown);

    /** Lays out a place for the answer to each question of a new attempt. */
    @Unscoped("the attempt is new")
    void insertPlaces(String publicId, String slots);

    /** One of the person's own. */
    @Unscoped("takes the person who asks")
    Optional<AttemptRow> own(long personId, String publicId);

    /** One by its public id. */
    @Unscoped("the exam was found in scope and is compared")
    Optional<AttemptRow> find(String publicId);

    /** The attempt, its row locked until the transaction ends. */
    @Unscoped("the caller compares the person or the exam")
    Optional<AttemptRow> lock(String publicId);

    /** What a room shows beside the attempt. */
    @Unscoped("the attempt was found as the person's own")
    Optional<RoomLine> room(long attemptId);

    /** The receipt of one of the person's own that is over. */
    @Unscoped("takes the person who asks")
    Optional<ReceiptRow> receipt(long personId, String publicId);

    /** The pins of an attempt's paper, as JSON. */
    @Unscoped("the attempt is locked or handed in")
    Optional<String> paper(long attemptId);

    /** What stands, by question. */
    @Unscoped("the attempt was found as the person's own")
    List<CurrentAnswer> answers(long attemptId);

    /** What counts by the events, beside the projection, by question. */
    @Unscoped("the attempt is locked")
    List<FrozenAnswer> counted(long attemptId);

    /** Makes another window the writer of a locked attempt. */
    @Unscoped("the attempt is locked as the person's own")
    void takeOver(long attemptId, String client);

    /** Notes that something was heard of an attempt. */
    @Unscoped("the attempt was found as the person's own")
    void heard(long attemptId, Instant at);

    /** Freezes a locked attempt. */
    @Unscoped("the attempt is locked")
    void handIn(long attemptId, Instant finishedAt, HandInKind how, int answered, String root, String receipt);

    /** Open attempts whose time is up, the longest overdue first. */
    @Unscoped("the closing job looks at every unit")
    List<String> overdue(int limit);

    /** The board of an exam. */
    @Unscoped("the exam was found in scope")
    List<BoardRow> board(long examId);

    /** How many attempts of an exam run. */
    @Unscoped("the exam is locked")
    long open(long examId);

    /** Moves the deadline of every running attempt of a locked exam. */
    @Unscoped("the exam is locked")
    int extendAll(long examId, long minutes);

    /** Moves the deadline of one locked attempt. */
    @Unscoped("the attempt is locked")
    void extend(long attemptId, long minutes);

    /** Stops the clock of every running attempt. */
    @Unscoped("the exam is locked")
    int pauseAll(long examId, Instant at);

    /** Lets the clocks run again; each deadline moves by its own pause. */
    @Unscoped("the exam is locked")
    int resumeAll(long examId, Instant at);

    /** Whether the person has an attempt in the exam. */
    @Unscoped("the exam was found in scope")
    boolean sat(long examId, long personId);
}
