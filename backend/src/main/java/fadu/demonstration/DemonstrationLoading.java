package fadu.demonstration;

import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import fadu.rulebook.ShippedRules;
import fadu.study.shipped.ShippedCourses;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demonstration county at the first start, before the server answers; later starts find it and leave it alone. */
@Context
@Requires(property = "fadu.demonstration", value = "true")
final class DemonstrationLoading {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoading.class);

    private final SourcesLoading sources;
    private final SittingsLoading sittings;
    private final TravellingClock travelling;

    DemonstrationLoading(
            DemonstrationCounty county,
            SourcesLoading sources,
            SittingsLoading sittings,
            DemonstrationCases cases,
            ShippedRules shippedRules,
            ShippedCourses shippedCourses,
            TravellingClock travelling,
            Jobs jobs,
            JdbcOperations jdbc,
            Clock clock,
            @Value("${fadu.home}") String home) {
        this.sources = sources;
        this.sittings = sittings;
        this.travelling = travelling;
        if (loaded(jdbc)) {
            return;
        }
        shippedRules.loadFounding();
        shippedRules.loadDemonstration();
        shippedCourses.publish();
        var anchor = clock.today();
        var written = county.write(anchor);
        exams(written, anchor);
        for (var name : List.of("standing.projection", "clearance.flag")) {
            jobs.find(name).ifPresent(jobs::runNow);
        }
        cases.decideSome();
        keep(Path.of(home), written.signIns());
        county.finished();
        LOG.info("the demonstration county is loaded");
    }

    /** Banks, papers and sittings in the order of their days; those behind only where the clock can go back to them. */
    private void exams(DemonstrationCounty.Written written, LocalDate anchor) {
        var dice = new Dice(DemonstrationCounty.SEED + 1);
        travelling.to(LocalDate.of(anchor.getYear() - 2, 1, 5), LocalTime.of(9, 0));
        sources.statutes();
        var blueprint = sittings.blueprint(written.office(), sources.bank());
        if (travelling.travels()) {
            for (var sitting : written.sittings()) {
                sittings.past(written.office(), blueprint, sitting, written.plan(), written.people(), dice);
            }
            travelling.to(anchor.minusDays(3), LocalTime.of(15, 0));
        }
        sources.drafts(written.office());
        if (travelling.travels()) {
            sittings.open(written.office(), blueprint, anchor, written.people(), dice);
        }
        travelling.home();
        var day = anchor.plusDays(20);
        sittings.coming(
                written.office(),
                blueprint,
                day,
                written.people().stream()
                        .filter(person -> person.isNewcomer() && person.serves(anchor))
                        .toList());
    }

    private static boolean loaded(JdbcOperations jdbc) {
        return jdbc.execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT loaded_at IS NOT NULL FROM demonstration")) {
                boolean begun = rows.next();
                if (begun && !rows.getBoolean(1)) {
                    throw new IllegalStateException("loading the demonstration county was interrupted;"
                            + " start it again with an empty database and home");
                }
                return begun;
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
