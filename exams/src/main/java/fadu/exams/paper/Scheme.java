package fadu.exams.paper;

import fadu.exams.Words;
import fadu.exams.item.ItemKind;
import java.util.Set;

/** How a response that is not wholly right is marked. Every scheme gives full marks for the key and nothing for no answer. */
public enum Scheme {
    /** 全对得分: anything but the key gives nothing. */
    ALL_OR_NOTHING(
            "全部答对得分，多选、少选、错选均不得分",
            "full marks for the exact key, else none",
            Set.of(ItemKind.SINGLE, ItemKind.MULTIPLE, ItemKind.TRUE_FALSE, ItemKind.FILL, ItemKind.CASE)),
    /** 漏选得一半: some of the right options and no wrong one give half the marks, cut after the second place. */
    HALF_FOR_SUBSET(
            "少选得一半分，错选不得分", "half for too few right options, none for any wrong one", Set.of(ItemKind.MULTIPLE)),
    /** 少选按比例: each right option chosen gives its share; any wrong one gives nothing at all. */
    SHARE_FOR_SUBSET(
            "少选按选对比例得分，错选不得分", "a share for each right option, none for any wrong one", Set.of(ItemKind.MULTIPLE)),
    /** Each right option gives its share, each wrong one takes a share away, never below nothing. */
    EVEN_MINUS_WRONG(
            "选对一项得一份，选错一项扣一份，扣完为止",
            "a share for each right option less one for each wrong one",
            Set.of(ItemKind.MULTIPLE)),
    /** 按空给分: each blank has an even share. */
    PER_BLANK("按空给分", "each blank has its share", Set.of(ItemKind.FILL)),
    /** 按小题给分: each part of a case has its weight's share, marked by the scheme of its own kind. */
    PER_PART("按小题给分", "each part has its share", Set.of(ItemKind.CASE));

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<ItemKind> kinds;

    Scheme(String zh, String en, Set<ItemKind> kinds) {
        this.zh = zh;
        this.en = en;
        this.kinds = kinds;
    }

    /** The scheme as the paper states it. */
    public Words words() {
        return new Words(zh, en);
    }

    /** The kinds that it can mark. */
    public Set<ItemKind> kinds() {
        return kinds;
    }
}
