package fadu.examination;

import java.time.Instant;
import java.util.List;

/** Answers that were saved: told only after the commit. */
public record Saved(List<Receipt> receipts, Instant deadlineAt, Instant serverTime) {
    /** The proof of one answer; see {@link Receipts}. */
    public record Receipt(long seq, long serverSeq, int slot, String answerHash, Instant savedAt, String code) {}
}
