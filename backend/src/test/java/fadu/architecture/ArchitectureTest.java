package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fadu.platform.problem.Language;
import fadu.platform.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "fadu";
    private static final String VIOLATIONS = "fadu.architecture.violations";
    private static final ImportOption WRITTEN_BY_HAND = location -> !location.contains("$Intercepted")
            && !location.contains("$Definition")
            && !location.contains("$Introspection");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(WRITTEN_BY_HAND)
            .importPackages(ROOT);
    private static final Path SOURCES = Path.of(System.getProperty("fadu.root", ".."), "backend/src");
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

    /** Statements over names that are no values: tables in grants, fixed lists of settings. */
    private static final Map<String, String> GLUES_SQL = Map.of(
            "Bulk.java", "table and column names of the demonstration's own code; values are parameters",
            "JdbcRosterRegister.java",
                    "table names of a constant list or of information_schema, and as many question marks as there are keys",
            "Grants.java", "GRANT takes table names, which come from information_schema and the checked account name",
            "JdbcPostings.java", "only question marks are added, as many as there are keys",
            "JdbcFactRows.java",
                    "internal keys (long), years and dates of the sweep, never text; one statement a chunk",
            "JdbcExaminedCertificates.java", "internal keys (long) and the day of the sweep's chunk, never text",
            "JdbcHolders.java", "internal keys (long) of the sweep's chunk, never text",
            "JdbcProjection.java", "internal keys (long) of the sweep's chunk, never text");

    /** Writing operations whose own rows are the record, or that change nothing. */
    private static final Map<String, String> UNAUDITED = new java.util.TreeMap<>(Map.of(
            "CheckInController.checkIn", "the check-in event row is the record: append-only, keyed, attributable",
            "InboxController.read", "a mark of having read one's own message",
            "BlueprintController.check", "asks what a table of specification cannot meet and writes nothing",
            "DraftLessonController.text", "shows how a text will look and writes nothing",
            "HeartbeatController.beat", "the heartbeat row is the record: append-only, keyed, attributable",
            "LectureController.check", "asks what stands in the way of a plan and writes nothing",
            "LessonController.start", "the session row is the record: who, when, which lesson, on what device",
            "RoomController.save", "the answer events are the record: append-only, keyed, attributable",
            "UploadController.part", "a part of an upload whose beginning and end are audited"));

    record Bite(String name, ArchRule onProduct, ArchRule onViolation, String violation) {
        @Override
        public String toString() {
            return name;
        }
    }

    static java.util.stream.Stream<Bite> rules() {
        return java.util.stream.Stream.of(
                new Bite(
                        "features use what is below",
                        Rules.featureOrder(ROOT),
                        Rules.featureOrder(VIOLATIONS + ".order"),
                        "order.credit"),
                new Bite(
                        "a feature is listed",
                        Rules.featureOrder(ROOT),
                        Rules.featureOrder(VIOLATIONS + ".order"),
                        "order.unheardof"),
                new Bite(
                        "a feature's root knows no part of it",
                        Rules.rootKnowsNoPart(ROOT),
                        Rules.rootKnowsNoPart(VIOLATIONS + ".parts"),
                        "parts"),
                new Bite(
                        "controllers and stores are package-private",
                        Rules.edgesArePackagePrivate(),
                        Rules.edgesArePackagePrivate(),
                        "open"),
                new Bite("one clock", Rules.oneClock(ROOT), Rules.oneClock(ROOT), "time"),
                new Bite(
                        "keys are read by few",
                        Rules.keysAreReadByFew(ROOT),
                        Rules.keysAreReadByFew(VIOLATIONS + ".keys"),
                        "keys.examination"),
                new Bite("every package is null-marked", Rules.nullMarked(), Rules.nullMarked(), "unmarked"),
                new Bite(
                        "every repository method is scoped",
                        ScopeRule.everyMethodIsScoped(),
                        ScopeRule.everyMethodIsScoped(),
                        "scope"),
                new Bite(
                        "names say something",
                        Rules.vocabulary(ROOT),
                        Rules.vocabulary(VIOLATIONS + ".vocabulary"),
                        "vocabulary"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeeps(Bite rule) {
        rule.onProduct().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(Bite rule) {
        var violating = new ClassFileImporter()
                .withImportOption(WRITTEN_BY_HAND)
                .importPackages(VIOLATIONS + "." + rule.violation(), VIOLATIONS + ".order.lecture");
        assertThat(rule.onViolation().evaluate(violating).hasViolation())
                .as("the violating class in %s is caught", rule.violation())
                .isTrue();
    }

    @Test
    void everyLineOfTheOrderHasAReasonAndEveryFeatureALine() {
        assertThat(Features.IN_ORDER)
                .allSatisfy(feature -> assertThat(feature.reason()).hasSizeGreaterThan(20));
        assertThat(Features.IN_ORDER).extracting(Features.Feature::name).doesNotHaveDuplicates();
    }

    @Test
    void everyWritingOperationLeavesAnAuditEvent() {
        var unaudited = AuditRule.unaudited(PRODUCT);
        unaudited.removeAll(UNAUDITED.keySet());
        assertThat(unaudited)
                .as("append to the audit, or list the operation here with its reason")
                .isEmpty();
        var violating =
                new ClassFileImporter().withImportOption(WRITTEN_BY_HAND).importPackages(VIOLATIONS + ".audit");
        assertThat(AuditRule.unaudited(violating)).containsExactly("Silent.write");
    }

    @Test
    void noSqlIsGluedTogether() {
        var glued = SqlRule.glued(SOURCES.resolve("main/java"));
        glued.removeAll(GLUES_SQL.keySet());
        assertThat(glued).isEmpty();
        assertThat(SqlRule.glued(SOURCES.resolve("test/java/fadu/architecture/violations/sql")))
                .containsExactly("Glued.java", "GluedBlock.java");
    }

    @Test
    void everyRefusalHasWordsInBothLanguages() throws IOException {
        var chinese = words(Language.ZH_CN);
        var english = words(Language.EN);
        var codes = new TreeSet<String>();
        PRODUCT.stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(ProblemCode.class))
                .forEach(each -> Arrays.stream(each.reflect().getEnumConstants())
                        .forEach(code -> codes.add(((ProblemCode) code).name())));
        assertThat(codes).contains("NOT_FOUND", "SIGN_IN_REFUSED");
        assertThat(chinese.stringPropertyNames()).containsAll(codes).doesNotContain("NO_SUCH_CODE");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
        assertThat(chinese.stringPropertyNames())
                .as("words of no code")
                .allSatisfy(key -> assertThat(codes).contains(key.replaceFirst("\\.next$", "")));
        for (var key : chinese.stringPropertyNames()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(chinese, key));
        }
    }

    private static Set<String> places(Properties words, String key) {
        var found = new TreeSet<String>();
        PLACE.matcher(words.getProperty(key)).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties words(Language language) throws IOException {
        try (var stream = Objects.requireNonNull(
                ArchitectureTest.class.getResourceAsStream("/problems/" + language.tag() + ".properties"))) {
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        }
    }
}
