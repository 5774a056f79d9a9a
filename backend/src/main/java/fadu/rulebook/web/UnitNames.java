package fadu.rulebook.web;

import fadu.directory.UnitRef;
import fadu.directory.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The units that one page names, each asked once: at most as many as stand above a unit. */
final class UnitNames {
    private final Units units;
    private final Map<Long, UnitRef> known = new HashMap<>();

    UnitNames(Units units) {
        this.units = units;
    }

    UnitRef of(long unitId) {
        return Objects.requireNonNull(known.computeIfAbsent(
                unitId,
                id -> units.byId(id)
                        .map(unit -> new UnitRef(unit.publicId(), unit.name()))
                        .orElseThrow()));
    }
}
