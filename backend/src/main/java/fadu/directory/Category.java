package fadu.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a person is. Several may hold at once with dates of their own; the one that leads in lists is the first in this
 * order, so that whoever is auxiliary staff is always shown, and judged, as such.
 */
public enum Category {
    /** 执法辅助人员: acts under an officer's direction, can never hold an enforcement certificate. */
    AUXILIARY("辅助人员"),
    /** 执法人员. */
    OFFICER("执法人员"),
    /** 行政复议人员. */
    RECONSIDERATION("复议人员"),
    /** 执法监督人员. */
    SUPERVISOR("执法监督人员"),
    /** 领导干部. */
    CADRE("领导干部"),
    /** 国家工作人员. */
    STATE_STAFF("国家工作人员"),
    /** 义务监督员. */
    VOLUNTEER_SUPERVISOR("义务监督员");

    private final String zh;

    Category(String zh) {
        this.zh = zh;
    }

    /** The word offices write. */
    public String zh() {
        return zh;
    }

    /** The category of that name. */
    public static Optional<Category> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The one that leads. */
    public static Optional<Category> leading(Collection<Category> held) {
        return held.stream().min(Comparator.naturalOrder());
    }
}
