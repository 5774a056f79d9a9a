package fadu.demonstration;

import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The county's rules day by day; they are assigned to the county alone and so hold for all of its units. */
final class CountyRules {
    private final EffectiveRules rules;
    private final Map<LocalDate, Rules> known = new HashMap<>();

    CountyRules(EffectiveRules rules) {
        this.rules = rules;
    }

    Rules on(LocalDate day) {
        return known.computeIfAbsent(day, each -> rules.at(UnitPlan.COUNTY, each));
    }
}
