package fadu.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight roles; what each may do stands in permissions/*.yaml. */
public enum Role {
    OFFICER("执法人员", "Officer"),
    COORDINATOR("培训管理员", "Training coordinator"),
    EXAMINER("考务员", "Examiner"),
    REVIEWER("清理审查员", "Clearance reviewer"),
    SECOND_REVIEWER("清理复核员", "Second reviewer"),
    HEAD("单位负责人", "Head of unit"),
    SUPERVISOR("法治督察员", "Legal-affairs supervisor"),
    ADMINISTRATOR("系统管理员", "Administrator");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What it is called in Chinese. */
    public String zh() {
        return zh;
    }

    /** What it is called in English. */
    public String en() {
        return en;
    }

    /** The name in tables, files and addresses, e.g. {@code second-reviewer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that code. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
