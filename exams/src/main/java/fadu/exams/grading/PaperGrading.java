package fadu.exams.grading;

import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import java.util.Map;
import java.util.TreeMap;

/** Marks a whole paper from what the candidate sees and answers. */
public final class PaperGrading {
    private PaperGrading() {}

    /**
     * The first revision of the marks.
     *
     * @param items every version that the paper pins; {@link IllegalArgumentException} where one is missing or says something else
     * @param responses by slot number, in the candidate's letters; an absent slot was not answered
     */
    public static Revision grade(Paper paper, Map<ItemRef, ItemVersion> items, Map<Integer, Response> responses) {
        var grades = new TreeMap<Integer, Graded>();
        for (var slot : paper.slots()) {
            var version = items.get(slot.item());
            if (version == null || !version.hash().equals(slot.hash())) {
                throw new IllegalArgumentException("the pinned version is not at hand: " + slot.item());
            }
            var response = slot.toBank(responses.getOrDefault(slot.number(), Response.NOTHING));
            grades.put(slot.number(), Grader.grade(version.item(), response, slot.marks(), paper.schemes()));
        }
        return new Revision(1, 0, "", grades);
    }
}
