package fadu.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fadu.platform.blob.Blobs;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content origin: a listener of its own that knows signed addresses of kept files and nothing else, no session, no
 * operation, no page. It stands at the port after the product's own, or at any free one where that is taken.
 */
@Singleton
final class ContentServer implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ContentServer.class);
    private static final int BACKLOG = 128;

    private final ContentOrigin origin;
    private final ContentLinks links;
    private final Blobs blobs;
    private final String host;
    private final int wanted;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    ContentServer(
            ContentOrigin origin,
            ContentLinks links,
            Blobs blobs,
            @Value("${micronaut.server.host:127.0.0.1}") String host,
            @Value("${fadu.content.port:0}") int wanted) {
        this.origin = origin;
        this.links = links;
        this.blobs = blobs;
        this.host = host;
        this.wanted = wanted;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        try {
            var started = listen(wanted > 0 ? wanted : event.getSource().getPort() + 1);
            started.createContext("/", this::answer);
            started.setExecutor(workers);
            started.start();
            server = started;
            origin.listens(started.getAddress().getPort());
            LOG.info("files are served at port {}", started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        var running = server;
        if (running != null) {
            running.stop(0);
        }
        workers.shutdown();
    }

    /** A request that takes longer than half a minute to arrive is dropped, so that slow ones cannot hold the listener. */
    private HttpServer listen(int port) throws IOException {
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var address = InetAddress.getByName(host);
        try {
            return HttpServer.create(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException | IllegalArgumentException taken) {
            if (wanted > 0) {
                throw taken;
            }
            return HttpServer.create(new InetSocketAddress(address, 0), BACKLOG);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            new ContentAnswer(exchange, links, blobs).send();
        } catch (IOException | RuntimeException e) {
            LOG.debug("a file could not be sent to its end", e);
        }
    }
}
