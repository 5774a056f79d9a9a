package fadu.rulebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules in force for a unit on a day. Published versions never change and stay in memory; which of them reach a unit is
 * kept for at most {@link #FRESH} and forgotten at once on the node that publishes or assigns.
 */
@Singleton
public class EffectiveRules {
    /** How long another node's change may go unseen. */
    public static final Duration FRESH = Duration.ofSeconds(4);

    private static final Comparator<Reaching> STRONGEST_FIRST = Comparator.comparingInt(Reaching::depth)
            .thenComparing(Comparator.comparingInt(Reaching::layer).reversed())
            .thenComparing(Comparator.comparingLong(Reaching::id).reversed());

    private final RuleSets ruleSets;
    private final Assignments assignments;
    private final RuleJson json;

    private final Cache<Long, List<Reaching>> reaching =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(FRESH).build();
    private final Cache<Long, List<RuleVersionRow>> versions =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(FRESH).build();
    private final Cache<Long, RuleVersion> published =
            Caffeine.newBuilder().maximumSize(5_000).build();
    private final Cache<List<Rules.Layer>, Rules> combined =
            Caffeine.newBuilder().maximumSize(20_000).build();

    EffectiveRules(RuleSets ruleSets, Assignments assignments, RuleJson json) {
        this.ruleSets = ruleSets;
        this.assignments = assignments;
        this.json = json;
    }

    /** The rules of a unit on a day; never null, everything in them may be "not set". */
    public Rules at(long unitId, LocalDate on) {
        return Objects.requireNonNull(at(Set.of(unitId), on).get(unitId));
    }

    /** The rules of many units on a day, in at most two queries. */
    public Map<Long, Rules> at(Collection<Long> unitIds, LocalDate on) {
        var reached = reaching(unitIds);
        var sets = new LinkedHashSet<Long>();
        reached.values().forEach(list -> list.forEach(each -> sets.add(each.ruleSetId())));
        var known = versions(sets);
        var rules = new HashMap<Long, Rules>();
        reached.forEach((unitId, list) -> rules.put(unitId, combine(list, known, on)));
        return rules;
    }

    /** Forgets what reaches whom, after a change on this node. */
    public void forget() {
        reaching.invalidateAll();
        versions.invalidateAll();
    }

    private Rules combine(List<Reaching> strongestFirst, Map<Long, List<RuleVersionRow>> known, LocalDate on) {
        var layers = new ArrayList<Rules.Layer>();
        for (var each : strongestFirst) {
            if (each.holdsOn(on)) {
                known.getOrDefault(each.ruleSetId(), List.of()).stream()
                        .filter(version -> version.holdsOn(on))
                        .findFirst()
                        .ifPresent(version -> layers.add(new Rules.Layer(load(version), each.assignedUnitId())));
            }
        }
        return combined.get(List.copyOf(layers), Rules::of);
    }

    private Map<Long, List<Reaching>> reaching(Collection<Long> unitIds) {
        var found = new HashMap<Long, List<Reaching>>(reaching.getAllPresent(unitIds));
        var missing = new LinkedHashSet<>(unitIds);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            var loaded = new HashMap<Long, List<Reaching>>();
            missing.forEach(unitId -> loaded.put(unitId, new ArrayList<>()));
            assignments
                    .reaching(missing)
                    .forEach(each ->
                            Objects.requireNonNull(loaded.get(each.unitId())).add(each));
            loaded.values().forEach(list -> list.sort(STRONGEST_FIRST));
            reaching.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }

    private Map<Long, List<RuleVersionRow>> versions(Set<Long> ruleSetIds) {
        var found = new HashMap<Long, List<RuleVersionRow>>(versions.getAllPresent(ruleSetIds));
        var missing = new LinkedHashSet<>(ruleSetIds);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            var loaded = new HashMap<Long, List<RuleVersionRow>>();
            missing.forEach(id -> loaded.put(id, new ArrayList<>()));
            ruleSets.versions(missing)
                    .forEach(row ->
                            Objects.requireNonNull(loaded.get(row.ruleSetId())).add(row));
            versions.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }

    private RuleVersion load(RuleVersionRow row) {
        return published.get(row.id(), id -> {
            var set = ruleSets.byId(row.ruleSetId()).orElseThrow();
            var statements = new HashMap<String, RuleVersion.Statement>();
            for (var value : ruleSets.values(id)) {
                statements.put(value.ruleKey(), new RuleVersion.Statement(json.read(value.value()), value.clause()));
            }
            return new RuleVersion(id, set.publicId(), set.code(), set.name(), row.number(), statements);
        });
    }
}
