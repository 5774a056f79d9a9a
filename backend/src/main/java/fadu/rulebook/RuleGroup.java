package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What a rule is about; pages show rules in this order. */
public enum RuleGroup implements Worded {
    /** Yearly quota. */
    QUOTA("学时要求", "yearly quota"),
    /** Counting credit. */
    CREDIT("学时计算", "counting credit"),
    /** Attendance. */
    ATTENDANCE("考勤", "attendance"),
    /** Examinations. */
    EXAM("考试", "examinations"),
    /** Certificates. */
    CERTIFICATE("证件", "certificates"),
    /** Clearance. */
    CLEARANCE("资格清理", "clearance"),
    /** Leading cadres. */
    CADRE("领导干部", "leading cadres"),
    /** Duties of units. */
    DUTY("单位职责", "duties of units"),
    /** Reports. */
    REPORT("报告", "reports"),
    /** Calendar. */
    CALENDAR("日历", "calendar"),
    /** Supervisors. */
    SUPERVISOR("监督员", "supervisors");

    private final String zh;
    private final String en;

    RuleGroup(String zh, String en) {
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
