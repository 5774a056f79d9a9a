package fadu.exams.grading;

import fadu.exams.Marks;
import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds a revision to the marks of a paper. */
public final class Regrading {
    private Regrading() {}

    /**
     * The next revision: the previous marks with the corrected slots marked again.
     *
     * @param corrections by slot number; {@link IllegalArgumentException} where the paper has no such slot, or a new key is of
     *     an item whose options do not stand as in the paper
     * @param responses what the candidate answered, by slot number, in the candidate's letters
     * @param why the reason, never blank
     */
    public static Revision regrade(
            Revision previous,
            Paper paper,
            Map<Integer, Response> responses,
            Map<Integer, Correction> corrections,
            String why) {
        var grades = new TreeMap<>(previous.grades());
        corrections.forEach((number, correction) -> {
            var slot = paper.slot(number);
            grades.put(number, corrected(slot, correction, responses.getOrDefault(number, Response.NOTHING), paper));
        });
        return new Revision(previous.number() + 1, previous.number(), why, grades);
    }

    private static Graded corrected(Slot slot, Correction correction, Response response, Paper paper) {
        return switch (correction) {
            case Correction.Rekeyed(var item) -> {
                if (item.kind() != slot.kind() || !slot.order().fits(item)) {
                    throw new IllegalArgumentException("not the shape of slot " + slot.number() + ": " + item.id());
                }
                yield Grader.grade(item, slot.toBank(response), slot.marks(), paper.schemes());
            }
            case Correction.GivenToAll all -> new Graded(slot.marks(), slot.marks(), Reason.GIVEN_TO_ALL, List.of());
            case Correction.Voided none -> new Graded(Marks.NONE, Marks.NONE, Reason.VOIDED, List.of());
            case Correction.ByHand(var marks) -> new Graded(marks, slot.marks(), Reason.BY_HAND, List.of());
        };
    }
}
