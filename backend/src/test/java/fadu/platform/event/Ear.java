package fadu.platform.event;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what it hears; fails the first time on words that ask for it. */
@Singleton
final class Ear implements Listener<Said> {
    static final String FAILS_ONCE = "fails-once-";
    private static final Map<String, Integer> HEARD = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> FAILED = new ConcurrentHashMap<>();

    static int heard(String words) {
        return HEARD.getOrDefault(words, 0);
    }

    @Override
    public String name() {
        return "test.ear";
    }

    @Override
    public Class<Said> topic() {
        return Said.class;
    }

    @Override
    public void hear(Said event) {
        if (event.words().startsWith(FAILS_ONCE) && FAILED.putIfAbsent(event.words(), true) == null) {
            throw new IllegalStateException("once");
        }
        HEARD.merge(event.words(), 1, Integer::sum);
    }
}
