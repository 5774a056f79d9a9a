package fadu.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting there is, in the order pages show them. */
public final class RuleKeys {
    private static final Map<String, RuleKey<?>> ALL = new LinkedHashMap<>();

    static {
        Stream.of(
                        QuotaRules.ALL,
                        CreditRules.ALL,
                        StudyRules.ALL,
                        AttendanceRules.ALL,
                        ExamRules.ALL,
                        CertificateRules.ALL,
                        ClearanceRules.ALL,
                        CadreRules.ALL,
                        DutyRules.ALL,
                        CalendarRules.ALL,
                        SupervisorRules.ALL)
                .flatMap(List::stream)
                .forEach(key -> {
                    if (ALL.put(key.name(), key) != null) {
                        throw new IllegalStateException("rule key named twice: " + key.name());
                    }
                });
    }

    private RuleKeys() {}

    /** All keys by name, in order. */
    public static Map<String, RuleKey<?>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** The key of that name. */
    public static Optional<RuleKey<?>> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
