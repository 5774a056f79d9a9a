package fadu.exams.grading;

import fadu.exams.item.Item;
import java.math.BigDecimal;

/** What a regrade changes about one slot. */
public sealed interface Correction {
    /** The key was wrong: mark again by this item, whose options stand as in the pinned version. */
    record Rekeyed(Item item) implements Correction {}

    /** 全体得分: everybody gets the slot's marks. */
    record GivenToAll() implements Correction {}

    /** 作废: the slot counts for nobody, neither its marks nor its maximum. */
    record Voided() implements Correction {}

    /** A person marked this candidate's response. */
    record ByHand(BigDecimal marks) implements Correction {}
}
