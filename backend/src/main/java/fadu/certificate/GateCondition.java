package fadu.certificate;

import fadu.platform.problem.ProblemCode;

/** What the issue gate asks, in the order in which it is told. The words stand with the problems. */
public enum GateCondition implements ProblemCode {
    /** Of the category that the kind is for, and no auxiliary staff on the day, whatever else they are. */
    GATE_CATEGORY("《行政处罚法》第四十二条"),
    /** 在编. */
    GATE_ESTABLISHED(""),
    /** 在册. */
    GATE_REGISTERED(""),
    /** 在岗, and not left. */
    GATE_IN_POST(""),
    /** A pass or an approved exemption on record, valid on the day. */
    GATE_QUALIFIED("《行政处罚法》第四十二条"),
    /** No certificate of theirs stands on hold. */
    GATE_NO_HOLD(""),
    /** No other standing certificate of the kind. */
    GATE_NO_OTHER(""),
    /** Not the one who issues. */
    GATE_NOT_OWN("");

    private final String clause;

    GateCondition(String clause) {
        this.clause = clause;
    }

    /** The clause behind it; empty where it rests on good order alone. */
    public String clause() {
        return clause;
    }

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
