package fadu.directory;

import java.util.Arrays;
import java.util.Optional;

/** The three dated flags; a certificate asks for all of them (obligations.md A5). */
public enum Flag {
    /** 在编: holds an established post. */
    ESTABLISHED("在编"),
    /** 在册: is on the unit's roll. */
    REGISTERED("在册"),
    /** 在岗: works in an enforcement post. */
    IN_POST("在岗");

    private final String zh;

    Flag(String zh) {
        this.zh = zh;
    }

    /** The word offices write. */
    public String zh() {
        return zh;
    }

    /** The flag of that name. */
    public static Optional<Flag> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
