package fadu.clearance;

/**
 * What two persons may decide, from the mildest to the gravest. Suspension, taking back and cancelling are three effects
 * with different returns; making up is a date by which the cause must be gone.
 */
public enum Verdict {
    /** 通过: nothing happens to the certificate. */
    CLEAR("通过", "Clear", false, "证件状态不变。"),
    /** 限期补训: the certificate is neither renewed nor exchanged until the date. */
    MAKE_UP("限期补训", "Make up", true, "期内证件到期不换发。逾期仍未补足的，重新立案并建议暂扣。"),
    /** 暂扣: suspended until the date, then examined again. */
    SUSPEND("暂扣", "Suspend", true, "暂扣期内不得执法，期满恢复或者重新立案。"),
    /** 收回: the card comes back; it may be given out again by a new decision. */
    TAKE_BACK("收回", "Take back", false, "证件交回发证机关，不得执法。"),
    /** 注销: final; only a new application leads to a certificate. */
    CANCEL("注销", "Cancel", false, "证件永久失效，重新取得须另行申请。");

    private final String zh;
    private final String en;
    private final boolean untilNeeded;
    private final String effect;

    Verdict(String zh, String en, boolean untilNeeded, String effect) {
        this.zh = zh;
        this.en = en;
        this.untilNeeded = untilNeeded;
        this.effect = effect;
    }

    /** The word in Chinese, as it stands in letters. */
    public String zh() {
        return zh;
    }

    /** The word in English. */
    public String en() {
        return en;
    }

    /** True for the two verdicts that end on a date. */
    public boolean untilNeeded() {
        return untilNeeded;
    }

    /** What it does, as one sentence in Chinese. */
    public String effect() {
        return effect;
    }

    /** True when the flags of the case stay open until the verdict's date and are looked at again after it. */
    public boolean keepsFlags() {
        return untilNeeded;
    }

    /** The graver of two. */
    public Verdict graver(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
