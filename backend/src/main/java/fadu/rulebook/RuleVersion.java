package fadu.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published version as the rules read it; it never changes, so it may be kept in memory for good.
 *
 * @param number 1, 2, …
 */
public final class RuleVersion {
    private final long id;
    private final String ruleSetPublicId;
    private final String ruleSetCode;
    private final String ruleSetName;
    private final int number;
    private final Map<String, Stated> stated = new LinkedHashMap<>();

    /** A version with what it says: rule key → JSON and clause. */
    public RuleVersion(
            long id,
            String ruleSetPublicId,
            String ruleSetCode,
            String ruleSetName,
            int number,
            Map<String, Statement> statements) {
        this.id = id;
        this.ruleSetPublicId = ruleSetPublicId;
        this.ruleSetCode = ruleSetCode;
        this.ruleSetName = ruleSetName;
        this.number = number;
        for (var key : RuleKeys.all().values()) {
            var statement = statements.get(key.name());
            if (statement != null) {
                var value = key.read(statement.json());
                var source = new Sourced<>(value, ruleSetName, "v" + number, statement.clause());
                stated.put(key.name(), new Stated(key, statement.json(), source));
            }
        }
    }

    /** The version's internal key. */
    public long id() {
        return id;
    }

    /** The rule set's address. */
    public String ruleSetPublicId() {
        return ruleSetPublicId;
    }

    /** The rule set's name. */
    public String ruleSetName() {
        return ruleSetName;
    }

    /** The version's number. */
    public int number() {
        return number;
    }

    /** E.g. {@code longxian v1}. */
    public String identity() {
        return ruleSetCode + " v" + number;
    }

    /** What it says, in the order of the keys. */
    Map<String, Stated> stated() {
        return stated;
    }

    /** What it says about a key. */
    Optional<Stated> find(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    /** A value as stored. */
    public record Statement(Object json, String clause) {}

    /** A value as read. */
    record Stated(RuleKey<?> key, Object json, Sourced<?> source) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleVersion version && version.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
