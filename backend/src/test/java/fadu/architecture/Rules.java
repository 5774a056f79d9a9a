package fadu.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules, each for a root package so that it can be tried on violations as on the product. */
final class Rules {
    private static final Set<String> PARTS = Set.of("web", "store", "job");
    private static final Set<String> MOMENTS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");
    private static final Pattern EMPTY_WORD =
            Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Bean|Processor|Facade)");
    private static final Pattern DOMAIN_NOUN =
            Pattern.compile(".*(Certificate|Officer|Lecture|Credit|Exam|Roster|Clearance|Quota|Directory).*");

    private Rules() {}

    /** Features use only what stands below them; an unlisted feature is refused. */
    static ArchRule featureOrder(String root) {
        return classes().should(new ArchCondition<>("use only features below their own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var feature = feature(root, item).orElse(null);
                if (feature == null) {
                    return;
                }
                var place = Features.place(feature).orElse(null);
                if (place == null) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no listed feature"));
                    return;
                }
                item.getDirectDependenciesFromSelf()
                        .forEach(dependency -> feature(root, dependency.getTargetClass())
                                .filter(target -> Features.place(target).orElse(-1) < place)
                                .ifPresent(target ->
                                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()))));
            }
        });
    }

    /** The conversation of a feature does not know its own web, store and job. */
    static ArchRule rootKnowsNoPart(String root) {
        return classes().should(new ArchCondition<>("not use their own feature's web, store or job") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var feature = feature(root, item).orElse("platform");
                var home = root + "." + feature;
                if (feature.equals("platform") || !item.getPackageName().equals(home)) {
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> PARTS.stream()
                                .anyMatch(part -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith(home + "." + part)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        });
    }

    /** Controllers and stores are nobody's business outside their package. */
    static ArchRule edgesArePackagePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(JdbcRepository.class)
                .should(notBePublic());
    }

    /** Only platform.time knows what time it is. */
    static ArchRule oneClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform.time")
                .should()
                .accessTargetWhere(new DescribedPredicate<>("it asks the machine for the time") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        var owner = access.getTargetOwner().getName();
                        var name = access.getTarget().getName();
                        return (MOMENTS.contains(owner) && name.equals("now"))
                                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                                || (owner.equals("java.util.Date")
                                        && name.equals("<init>")
                                        && access.getDescription().contains("Date.<init>()"));
                    }
                });
    }

    /** Keys of questions are read by the bank itself, by the making of papers and by grading; see {@link KeyReaders}. */
    static ArchRule keysAreReadByFew(String root) {
        return classes().should(new ArchCondition<>("read no keys of questions unless they are listed") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (KeyReaders.mayRead(root, item)) {
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> KeyReaders.holdsKeys(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        });
    }

    /** Each package says that nothing is null unless it says so. */
    static ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("stand in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        });
    }

    /** Names say what a thing is; the kernel speaks no domain noun. */
    static ArchRule vocabulary(String root) {
        return classes().should(new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var name = item.getSimpleName();
                if (EMPTY_WORD.matcher(name).matches()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " says nothing by its last word"));
                }
                if (feature(root, item).equals(Optional.of("platform"))
                        && DOMAIN_NOUN.matcher(name).matches()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is a domain noun in the kernel"));
                }
            }
        });
    }

    /** The feature of a class below the root: the first part of its package. */
    static Optional<String> feature(String root, JavaClass item) {
        var name = item.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        return List.of(name.substring(root.length() + 1).split("\\.")).stream().findFirst();
    }
}
