package fadu.exams.paper;

import fadu.exams.Marks;
import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Response;
import java.math.BigDecimal;

/**
 * One place of a paper.
 *
 * @param number counted from 1 through the whole paper
 * @param hash of the pinned version
 * @param marks what it can give
 * @param order how its options are shown
 */
public record Slot(int number, ItemRef item, String hash, ItemKind kind, BigDecimal marks, OptionOrder order) {
    /** Makes the marks exact. */
    public Slot {
        marks = Marks.exact(marks);
    }

    /** What the candidate sees. */
    public CandidateView shown(Item pinned) {
        return CandidateView.of(pinned, order);
    }

    /** The candidate's response in the bank's letters. */
    public Response toBank(Response shown) {
        return order.toBank(shown);
    }

    /** A response in the bank's letters as the candidate sees it. */
    public Response toShown(Response bank) {
        return order.toShown(bank);
    }
}
