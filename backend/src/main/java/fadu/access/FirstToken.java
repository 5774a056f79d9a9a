package fadu.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers a token at the start of a server whose database has no account: in a 0600 file under the home folder, so that only
 * who runs the machine can read it. The log says where it is, never what it is. Demonstrations bring their own accounts.
 */
@Singleton
final class FirstToken implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstToken.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FirstAdministrators first;
    private final Accounts accounts;
    private final Path file;
    private final boolean demonstration;

    FirstToken(
            FirstAdministrators first,
            Accounts accounts,
            @Value("${fadu.home}") String home,
            @Value("${fadu.demonstration:false}") boolean demonstration) {
        this.first = first;
        this.accounts = accounts;
        this.file = Path.of(home, "first-administrator");
        this.demonstration = demonstration;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (demonstration || accounts.count() > 0) {
            return;
        }
        var random = new byte[24];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        write(token);
        first.offer(Sessions.hash(token));
        LOG.info("there is no account yet: open the application and enter the one-time token from {}", file);
    }

    /** Removes the file once its token is used. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("the used token's file could not be removed", e);
        }
    }

    private void write(String token) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, token + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
