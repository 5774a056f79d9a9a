package fadu.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A wire that swallows replies: the request gets through and is worked on, what comes back does not, and the connection is gone.
 * Between application and database it swallows the reply to a commit, between browser and application that to a save.
 */
final class Wedge implements AutoCloseable {
    /** A commit on its way to the database: three bytes of length, one of sequence, command 3, the text. */
    static final Predicate<byte[]> COMMIT = bytes -> bytes.length >= 11
            && bytes[4] == 3
            && new String(bytes, 5, Math.min(bytes.length - 5, 400), StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .endsWith("commit");
    /** A save or a hand-in on its way to the application. */
    static final Predicate<byte[]> SAVE = bytes -> {
        var start = new String(bytes, 0, Math.min(bytes.length, 120), StandardCharsets.ISO_8859_1);
        return start.startsWith("POST ") && (start.contains("/answers") || start.contains("/hand-in"));
    };

    private final ServerSocket door = new ServerSocket(0, 400, InetAddress.getLoopbackAddress());
    private final int target;
    private final Predicate<byte[]> marked;
    private final AtomicInteger armed = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean calm;

    Wedge(int target, Predicate<byte[]> marked) throws IOException {
        this.target = target;
        this.marked = marked;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The next request of the marked kind gets no reply. */
    void cutNext() {
        if (!calm) {
            armed.incrementAndGet();
        }
    }

    /** Lets through what comes now: a start that is cut off ends, as it should, and is not what is looked at here. */
    void calm(boolean on) {
        calm = on;
        armed.set(0);
    }

    /** How many replies were swallowed. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket near) {
        var far = new Socket();
        try {
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 5_000);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        } catch (IOException e) {
            close(near, far);
            return;
        }
        var swallow = new AtomicBoolean();
        Thread.ofVirtual().start(() -> {
            pass(near, far, bytes -> {
                if (armed.get() > 0 && marked.test(bytes) && take()) {
                    swallow.set(true);
                }
                return true;
            });
            close(near, far);
        });
        pass(far, near, bytes -> {
            if (swallow.get()) {
                cuts.incrementAndGet();
                return false;
            }
            return true;
        });
        close(near, far);
    }

    /** Until one side ends or a piece is not to go on. */
    private static void pass(Socket from, Socket to, Predicate<byte[]> goesOn) {
        var buffer = new byte[65_536];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n > 0 && goesOn.test(Arrays.copyOf(buffer, n)); n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // one side is gone, so the other goes too
        }
    }

    private boolean take() {
        return armed.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private static void close(Socket... sockets) {
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // gone either way
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
