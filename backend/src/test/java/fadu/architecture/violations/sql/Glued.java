package fadu.architecture.violations.sql;

/** Violates: a value glued into SQL. */
final class Glued {
    private Glued() {}

    static String of(String name) {
        return "SELECT id FROM person WHERE name = '" + name + "'";
    }
}
