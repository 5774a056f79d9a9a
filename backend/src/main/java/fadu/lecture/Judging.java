package fadu.lecture;

import fadu.directory.People;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;

/** Judges who was there, everybody by the rules of the unit where they served on the day of the lecture. */
@Singleton
class Judging {
    private final People people;
    private final EffectiveRules effectiveRules;

    Judging(People people, EffectiveRules effectiveRules) {
        this.people = people;
        this.effectiveRules = effectiveRules;
    }

    /** All of them, with two look-ups for any number. */
    List<Judged> judge(Lecture lecture, List<PartRow> parts, List<AttendanceLine> lines) {
        var units = people.unitsOn(lines.stream().map(AttendanceLine::personId).toList(), lecture.day());
        var rules = effectiveRules.at(new HashSet<>(units.values()), lecture.day());
        return lines.stream()
                .map(line -> {
                    var unit = units.get(line.personId());
                    var own = unit == null ? Rules.NONE : rules.getOrDefault(unit, Rules.NONE);
                    return new Judged(line, own, Presence.of(lecture, parts, line, own));
                })
                .toList();
    }
}
