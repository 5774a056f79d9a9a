package fadu.rulebook;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Loads the rule sets that come with the product, each as a published first version. One that is there already is left as
 * it is, whatever has become of it.
 */
@Singleton
public class ShippedRules {
    /** The five founding documents. */
    public static final List<String> FOUNDING =
            List.of("alxa-kfq", "gaoxin-xinshiqu", "sunite-zuoqi", "potou", "longxian");
    /** The demonstration county's overlay. */
    public static final String DEMONSTRATION = "demo-county";

    private final RuleSets ruleSets;
    private final RuleJson json;
    private final EffectiveRules effective;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ShippedRules(RuleSets ruleSets, RuleJson json, EffectiveRules effective, Audit audit, Tx tx, Clock clock) {
        this.ruleSets = ruleSets;
        this.json = json;
        this.effective = effective;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Loads what is absent of the five; returns how many were loaded. */
    public int loadFounding() {
        return (int) FOUNDING.stream().filter(this::load).count();
    }

    /** Loads the demonstration overlay when it is absent. */
    public boolean loadDemonstration() {
        return load(DEMONSTRATION);
    }

    private boolean load(String code) {
        if (ruleSets.byCode(code).isPresent()) {
            return false;
        }
        var file = RuleSetFile.read(code);
        boolean loaded = tx.write(() -> add(file));
        effective.forget();
        return loaded;
    }

    private boolean add(RuleSetFile file) {
        int added = ruleSets.add(
                PublicIds.next(),
                file.code(),
                file.name(),
                file.issuingLevel(),
                file.region(),
                file.document(),
                file.demonstration(),
                true);
        if (added == 0) {
            return false;
        }
        var set = ruleSets.byCode(file.code()).orElseThrow();
        ruleSets.addDraft(PublicIds.next(), set.id(), 1, file.validFrom());
        var version = ruleSets.versions(List.of(set.id())).getFirst();
        file.statements()
                .forEach((key, statement) ->
                        ruleSets.put(version.id(), key, json.write(statement.json()), statement.clause()));
        ruleSets.publish(version.id(), file.validFrom(), clock.now(), null);
        audit.append(
                Actor.system(), "rulebook.load", "rule_set:" + set.id(), 0, Map.of("code", file.code(), "version", 1));
        return true;
    }
}
