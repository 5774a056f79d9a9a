package fadu.exams.bank;

import fadu.exams.Words;

/** What people do to a version of an item. */
public enum BankAction {
    /** 修改: write or rewrite the draft. */
    EDIT("修改", "edit"),
    /** 审核通过: a person other than the author finds it right. */
    APPROVE("审核通过", "approve"),
    /** 退回: back to its author. */
    SEND_BACK("退回", "send back"),
    /** 发布: open it for papers. */
    PUBLISH("发布", "publish"),
    /** 停用: keep it out of new papers. */
    RETIRE("停用", "retire");

    private final String zh;
    private final String en;

    BankAction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The action's name for people. */
    public Words words() {
        return new Words(zh, en);
    }
}
