package fadu.exams.bank;

import fadu.exams.Words;

/** Where a version of an item stands in its life; {@link BankStages} says how it moves on. */
public enum BankStage {
    /** 草稿: being written; only this stage may be edited. */
    DRAFT("草稿", "draft"),
    /** 已审核: another person found it right. */
    REVIEWED("已审核", "reviewed"),
    /** 已发布: papers may use it. */
    PUBLISHED("已发布", "published"),
    /** 已停用: new papers do not use it; old ones still refer to it. */
    RETIRED("已停用", "retired");

    private final String zh;
    private final String en;

    BankStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The stage's name for people. */
    public Words words() {
        return new Words(zh, en);
    }

    /** Whether its text may still change. */
    public boolean editable() {
        return this == DRAFT;
    }

    /** Whether new papers may use it. */
    public boolean usable() {
        return this == PUBLISHED;
    }
}
