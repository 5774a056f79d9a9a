package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What happens to a rest below a hundredth or a step. */
public enum Rounding implements Worded {
    /** Round down. */
    DOWN("舍去", "round down"),
    /** Round to the nearest. */
    NEAREST("四舍五入", "round to the nearest"),
    /** Round up. */
    UP("进位", "round up");

    private final String zh;
    private final String en;

    Rounding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
