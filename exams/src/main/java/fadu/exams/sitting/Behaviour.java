package fadu.exams.sitting;

import fadu.exams.item.ItemKind;

/** How items are sat, kept apart from what they ask. */
public enum Behaviour {
    /** 正式考试: answers are saved and marked after hand-in; nothing is told before release. */
    FORMAL,
    /** 练习: the candidate may check an answer at once and sees the rationale. */
    PRACTICE;

    /** What a candidate can do with one item. */
    public enum Ability {
        /** Give or change an answer. */
        ANSWER,
        /** See at once whether the answer is right, and why. */
        CHECK,
        /** Answer again after a check; a statement has only two answers, so a check ends it. */
        ANSWER_AFTER_CHECK
    }

    /** Whether the behaviour gives the ability for items of the kind. */
    public boolean allows(ItemKind kind, Ability ability) {
        return switch (this) {
            case FORMAL -> ability == Ability.ANSWER;
            case PRACTICE -> ability != Ability.ANSWER_AFTER_CHECK || kind != ItemKind.TRUE_FALSE;
        };
    }
}
