package fadu.exams.item;

import fadu.exams.Words;

/** The kinds of item. The name is what files and the database hold. */
public enum ItemKind {
    /** 单选题: exactly one option is right. */
    SINGLE("单选题", "single choice"),
    /** 多选题: at least two options are right. */
    MULTIPLE("多选题", "multiple choice"),
    /** 判断题: the statement is true or false. */
    TRUE_FALSE("判断题", "true or false"),
    /** 填空题: blanks in the stem are filled. */
    FILL("填空题", "fill in"),
    /** 案例分析题: facts, and several questions about them. */
    CASE("案例分析题", "case analysis");

    private final String zh;
    private final String en;

    ItemKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The kind's name for people. */
    public Words words() {
        return new Words(zh, en);
    }
}
