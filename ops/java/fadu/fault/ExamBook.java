package fadu.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the candidates' windows sent and what they were told. Every acknowledgement is on disk before that window goes on. */
final class ExamBook implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Told> attempts = new HashMap<>();
    private final List<String> unexpected = new ArrayList<>();
    private long unknown;

    ExamBook(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** An answer that left a window. */
    record Sent(String attempt, String client, int epoch, long seq, int slot, String hash) {}

    /** An answer of which a window was told that it is saved, with the receipt. */
    record Ack(Sent sent, long serverSeq, Instant at, String receipt) {}

    /** A hand-in that was confirmed. */
    record HandIn(String attempt, String root, String code, Instant finishedAt) {}

    /** Everything that was said about one attempt. */
    record Told(List<Sent> sent, List<Ack> acked, List<Sent> refused, List<HandIn> handIns) {
        Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private Told copy() {
            return new Told(
                    new ArrayList<>(sent), new ArrayList<>(acked), new ArrayList<>(refused), new ArrayList<>(handIns));
        }
    }

    synchronized void sent(Sent answer) {
        told(answer.attempt()).sent().add(answer);
    }

    synchronized void acknowledged(List<Ack> acks) {
        var lines = new StringBuilder();
        for (var ack : acks) {
            var sent = ack.sent();
            lines.append(sent.attempt())
                    .append(' ')
                    .append(sent.client())
                    .append(' ')
                    .append(sent.seq())
                    .append(' ')
                    .append(sent.slot())
                    .append(' ')
                    .append(sent.hash())
                    .append(' ')
                    .append(ack.serverSeq())
                    .append(' ')
                    .append(ack.receipt())
                    .append('\n');
            told(sent.attempt()).acked().add(ack);
        }
        try {
            file.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The window was told that these do not count, for good. */
    synchronized void refused(List<Sent> answers) {
        answers.forEach(each -> told(each.attempt()).refused().add(each));
    }

    synchronized void handedIn(HandIn handIn) {
        told(handIn.attempt()).handIns().add(handIn);
    }

    synchronized void unexpected(String what) {
        unexpected.add(what);
    }

    synchronized void nobodyKnows() {
        unknown++;
    }

    synchronized long unknown() {
        return unknown;
    }

    synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Everything so far, by attempt. */
    synchronized Map<String, Told> told() {
        var copy = new HashMap<String, Told>();
        attempts.forEach((attempt, told) -> copy.put(attempt, told.copy()));
        return copy;
    }

    synchronized long acknowledgements() {
        return attempts.values().stream().mapToLong(told -> told.acked().size()).sum();
    }

    private Told told(String attempt) {
        return attempts.computeIfAbsent(attempt, absent -> new Told());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
