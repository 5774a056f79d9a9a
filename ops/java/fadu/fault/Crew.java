package fadu.fault;

import java.util.ArrayList;
import java.util.List;

/** Workers that write until a gate closes; whoever got no answer waits for the next opening. */
final class Crew {
    private final List<Worker> workers;
    private final Book book;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open;

    Crew(List<Worker> workers, Book book) {
        this.workers = workers;
        this.book = book;
    }

    void begin() {
        open = true;
        for (var worker : workers) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (open) {
                    if (!worker.step(book)) {
                        pause(1000);
                    }
                }
            }));
        }
    }

    /** Lets everybody finish the request they are at. */
    void end() throws InterruptedException {
        open = false;
        for (var thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
