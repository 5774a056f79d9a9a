package fadu.credit;

import java.util.Optional;

/** How credit was earned, in words that belong to no jurisdiction. */
public enum Mode {
    /** 网络学习. */
    ONLINE("网络学习", "online study"),
    /** 讲座. */
    LECTURE("讲座培训", "lecture"),
    /** 外部培训: training elsewhere, entered with its proof. */
    OUTSIDE("外部培训", "outside training"),
    /** 期初: earned before the system was in use. */
    OPENING("期初结转", "opening balance"),
    /** 考试. */
    EXAM("考试", "exam"),
    /** 旁听庭审. */
    TRIAL("旁听庭审", "court hearing"),
    /** 手工调整: by hand, by two persons. */
    MANUAL("手工调整", "adjustment by hand");

    private final String zh;
    private final String en;

    Mode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The mode of that name; empty for a name that is none. */
    public static Optional<Mode> of(String name) {
        for (var mode : values()) {
            if (mode.name().equals(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    /** The Chinese word of a mode's name; the name itself for one that newer sources have brought. */
    public static String zh(String name) {
        return of(name).map(Mode::zh).orElse(name);
    }

    /** Its Chinese word. */
    public String zh() {
        return zh;
    }

    /** Its English word. */
    public String en() {
        return en;
    }
}
