package fadu.fault;

import fadu.stage.Client.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the clients were told. Every acknowledgement is on disk before the next request is sent. */
final class Book implements AutoCloseable {
    /** Refusals that mean "this was done already". */
    private static final Set<String> DONE_ALREADY = Set.of("ADJUSTMENT_DECIDED");
    /** Refusals that mean "ask again": the first request is still at work, or its outcome is not known yet. */
    private static final Set<String> ASK_AGAIN = Set.of("KEY_IN_USE", "OUTCOME_UNKNOWN");

    private final FileChannel file;
    private final Map<String, Map<String, Integer>> acknowledged = new LinkedHashMap<>();
    private final List<Deed> open = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private long unknown;

    Book(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Does it and writes down what came back; true when it was acknowledged, false when nobody knows or it was refused. */
    boolean attempt(Deed deed) {
        var answer = deed.ask().get();
        if (settle(deed, answer)) {
            return answer.acknowledged();
        }
        synchronized (this) {
            unknown++;
            open.add(deed);
        }
        return false;
    }

    /** Asks again for everything whose outcome is unknown; answers how many could be settled. */
    int askAgain() {
        List<Deed> again;
        synchronized (this) {
            again = List.copyOf(open);
            open.clear();
        }
        int settled = 0;
        for (var deed : again) {
            if (settle(deed, deed.ask().get())) {
                settled++;
            } else {
                synchronized (this) {
                    open.add(deed);
                }
            }
        }
        return settled;
    }

    synchronized List<Deed> open() {
        return List.copyOf(open);
    }

    synchronized Set<String> acknowledged(String kind) {
        return Set.copyOf(acknowledged.getOrDefault(kind, Map.of()).keySet());
    }

    /** How many different effects of each kind were acknowledged. */
    synchronized Map<String, Long> acknowledgements() {
        var counts = new TreeMap<String, Long>();
        acknowledged.forEach((kind, tokens) -> counts.put(kind, (long) tokens.size()));
        return counts;
    }

    /** How many requests ended without anybody knowing. */
    synchronized long unknown() {
        return unknown;
    }

    /** Refusals that nobody expected, with what was asked. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    private boolean settle(Deed deed, Answer answer) {
        if (answer.acknowledged() || says(answer, DONE_ALREADY)) {
            acknowledge(deed);
            return true;
        }
        if (answer.unknown() || answer.status() == 429 || says(answer, ASK_AGAIN)) {
            return false;
        }
        synchronized (this) {
            refusals.add(deed.kind() + " " + deed.token() + ": " + answer);
        }
        return true;
    }

    private synchronized void acknowledge(Deed deed) {
        try {
            file.write(ByteBuffer.wrap((deed.kind() + " " + deed.token() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acknowledged
                .computeIfAbsent(deed.kind(), absent -> new LinkedHashMap<>())
                .merge(deed.token(), 1, Integer::sum);
    }

    private static boolean says(Answer answer, Set<String> codes) {
        return answer.status() >= 400
                && codes.stream().anyMatch(code -> answer.body().contains('"' + code + '"'));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
