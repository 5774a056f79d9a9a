package fadu.demonstration;

import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import fadu.rulebook.ShippedRules;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demonstration county at the first start, before the server answers; later starts find it and leave it alone. */
@Context
@Requires(property = "fadu.demonstration", value = "true")
final class DemonstrationLoading {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoading.class);

    DemonstrationLoading(
            DemonstrationCounty county,
            DemonstrationCases cases,
            ShippedRules shippedRules,
            Jobs jobs,
            JdbcOperations jdbc,
            Clock clock,
            @Value("${fadu.home}") String home) {
        if (loaded(jdbc)) {
            return;
        }
        shippedRules.loadFounding();
        shippedRules.loadDemonstration();
        var signIns = county.write(clock.today());
        for (var name : List.of("standing.projection", "clearance.flag")) {
            jobs.find(name).ifPresent(jobs::runNow);
        }
        cases.decideSome();
        keep(Path.of(home), signIns);
        LOG.info("the demonstration county is loaded");
    }

    private static boolean loaded(JdbcOperations jdbc) {
        return jdbc.execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT 1 FROM demonstration WHERE loaded_at IS NOT NULL")) {
                return rows.next();
            }
        });
    }

    /** The sign-ins for those who run the demonstration, readable by them alone. */
    private static void keep(Path home, List<DemonstrationCounty.SignIn> signIns) {
        try {
            var file = home.resolve("sign-ins.json");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var text = signIns.stream()
                    .map(each -> "{\"role\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(each.role(), each.username(), each.password()))
                    .collect(Collectors.joining(",\n ", "[", "]\n"));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
