package fadu.architecture.violations.sql;

/** Violates: a value formatted into SQL. */
final class GluedBlock {
    private GluedBlock() {}

    static String of(String name) {
        return """
                SELECT id FROM person WHERE name = '%s'
                """.formatted(name);
    }
}
