package fadu.exams.sitting;

import fadu.exams.Words;

/** Where an attempt stands; {@link StageTable} says how it moves on. */
public enum Stage {
    /** 未开始. */
    NOT_STARTED("未开始", "not started"),
    /** 作答中: time runs and answers are taken. */
    OPEN("作答中", "in progress"),
    /** 暂停: the invigilator stopped the clock; no answers are taken. */
    PAUSED("已暂停", "paused"),
    /** 已交卷: by the candidate, by time or by the invigilator; answers are frozen. */
    HANDED_IN("已交卷", "handed in"),
    /** 已评卷: marks exist and are not yet told. */
    GRADED("已评卷", "graded"),
    /** 已公布: the candidate sees the marks. */
    RELEASED("已公布", "released"),
    /** 已作废: counts for nothing; what was done stays as evidence. */
    ANNULLED("已作废", "annulled");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The stage's name for people. */
    public Words words() {
        return new Words(zh, en);
    }

    /** Whether answers are taken (before the deadline). */
    public boolean takesAnswers() {
        return this == OPEN;
    }

    /** Whether the candidate sees the questions. */
    public boolean showsPaper() {
        return this == OPEN;
    }

    /** Whether the deadline is approaching. */
    public boolean timeRuns() {
        return this == OPEN;
    }

    /** Whether the answers can no longer change. */
    public boolean frozen() {
        return switch (this) {
            case HANDED_IN, GRADED, RELEASED, ANNULLED -> true;
            case NOT_STARTED, OPEN, PAUSED -> false;
        };
    }

    /** Whether marks exist. */
    public boolean marked() {
        return this == GRADED || this == RELEASED;
    }

    /** Whether the candidate may see marks, keys and rationales. */
    public boolean showsMarks() {
        return this == RELEASED;
    }

    /** Whether a second attempt must wait for this one. */
    public boolean underWay() {
        return this == OPEN || this == PAUSED;
    }
}
