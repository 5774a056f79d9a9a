package fadu.clearance;

/**
 * Where a rule stands.
 *
 * @param ruleSet the rule set's name; empty for what holds without one
 * @param version the version's name
 * @param clause the clause, e.g. 第十一条前段
 * @param words what it says, in Chinese
 */
public record Clause(String ruleSet, String version, String clause, String words) {
    /** What the product itself goes by where no rule set says anything. */
    public static Clause product(String words) {
        return new Clause("", "", "", words);
    }
}
