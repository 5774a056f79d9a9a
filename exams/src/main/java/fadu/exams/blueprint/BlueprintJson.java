package fadu.exams.blueprint;

import fadu.exams.item.Reading;

/** A blueprint as JSON, for storage. Unknown fields are refused. */
public final class BlueprintJson {
    private BlueprintJson() {}

    /** Canonical JSON. */
    public static String write(Blueprint blueprint) {
        throw new UnsupportedOperationException();
    }

    /** The blueprint of such JSON, or what is wrong with it. */
    public static Reading<Blueprint> read(String json) {
        throw new UnsupportedOperationException();
    }
}
