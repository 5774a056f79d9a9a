package fadu.exams.grading;

import fadu.exams.Marks;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Marks one item. Pure: the same item, response, maximum and schemes give the same marks for ever. */
public final class Grader {
    private Grader() {}

    /**
     * The marks of a response in the bank's letters; for a response of a candidate use {@link PaperGrading}, which translates.
     * A response that does not fit the item is wrong, not an error.
     */
    public static Graded grade(Item item, Response response, BigDecimal max, Schemes schemes) {
        return grade(item.question(), response, Marks.exact(max), schemes);
    }

    private static Graded grade(Question question, Response response, BigDecimal max, Schemes schemes) {
        if (response.isEmpty()) {
            return whole(Marks.NONE, max, Reason.UNANSWERED);
        }
        return switch (question) {
            case SingleChoice choice -> exact(choice.keys(), response, max);
            case TrueFalse statement -> exact(Set.of(statement.key()), response, max);
            case MultipleChoice choice -> multiple(choice, response, max, schemes.of(choice.kind()));
            case FillIn fill -> fill(fill, response, max, schemes.of(fill.kind()));
            case CaseAnalysis analysis -> parts(analysis.parts(), response, max, schemes);
        };
    }

    private static Graded exact(Set<String> key, Response response, BigDecimal max) {
        return chosen(response).equals(key) ? whole(max, max, Reason.RIGHT) : whole(Marks.NONE, max, Reason.WRONG);
    }

    private static Graded multiple(MultipleChoice choice, Response response, BigDecimal max, Scheme scheme) {
        var chosen = chosen(response);
        int right = (int) chosen.stream().filter(choice.keys()::contains).count();
        int wrong = chosen.size() - right;
        int all = choice.keys().size();
        if (wrong == 0 && right == all) {
            return whole(max, max, Reason.RIGHT);
        }
        boolean tooFew = wrong == 0 && right > 0;
        return switch (scheme) {
            case HALF_FOR_SUBSET -> tooFew ? tooFew(Marks.share(max, 1, 2), max) : wrong(max);
            case SHARE_FOR_SUBSET -> tooFew ? tooFew(Marks.share(max, right, all), max) : wrong(max);
            case EVEN_MINUS_WRONG -> {
                if (right <= wrong) {
                    yield wrong(max);
                }
                var marks = Marks.share(max, (long) right - wrong, all);
                yield tooFew ? tooFew(marks, max) : whole(marks, max, Reason.PARTLY_RIGHT);
            }
            case ALL_OR_NOTHING, PER_BLANK, PER_PART -> tooFew ? tooFew(Marks.NONE, max) : wrong(max);
        };
    }

    private static Graded fill(FillIn fill, Response response, BigDecimal max, Scheme scheme) {
        var given = response instanceof Response.Blanks(var blanks) ? blanks : List.<String>of();
        var shares = Marks.split(max, Collections.nCopies(fill.blanks().size(), 1));
        var grades = new ArrayList<Graded.PartGrade>();
        for (int i = 0; i < fill.blanks().size(); i++) {
            var text = i < given.size() ? given.get(i) : "";
            var share = shares.get(i);
            boolean right = FillAnswers.accepts(fill.blanks().get(i), text);
            var reason = right ? Reason.RIGHT : text.isBlank() ? Reason.UNANSWERED : Reason.WRONG;
            grades.add(new Graded.PartGrade(String.valueOf(i + 1), right ? share : Marks.NONE, share, reason));
        }
        return together(grades, max, scheme == Scheme.PER_BLANK);
    }

    private static Graded parts(List<CasePart> parts, Response response, BigDecimal max, Schemes schemes) {
        var shares = Marks.split(max, parts.stream().map(CasePart::weight).toList());
        var grades = new ArrayList<Graded.PartGrade>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var graded = grade(part.question(), answer(response, part.id()), shares.get(i), schemes);
            grades.add(new Graded.PartGrade(part.id(), graded.marks(), graded.max(), graded.reason()));
        }
        var all = schemes.of(ItemKind.CASE);
        return together(grades, max, all == Scheme.PER_PART);
    }

    private static Response answer(Response response, String part) {
        return response instanceof Response.Parts(var parts)
                ? parts.getOrDefault(part, Response.NOTHING)
                : Response.NOTHING;
    }

    private static Graded together(List<Graded.PartGrade> parts, BigDecimal max, boolean shared) {
        boolean right = parts.stream().allMatch(part -> part.reason() == Reason.RIGHT);
        var sum = Marks.sum(parts.stream().map(Graded.PartGrade::marks).toList());
        if (right) {
            return new Graded(max, max, Reason.RIGHT, shared ? parts : List.of());
        }
        if (!shared) {
            return wrong(max);
        }
        return new Graded(sum, max, sum.signum() > 0 ? Reason.PARTLY_RIGHT : Reason.WRONG, parts);
    }

    private static SortedSet<String> chosen(Response response) {
        return response instanceof Response.Keys(var keys) ? keys : Collections.emptySortedSet();
    }

    private static Graded tooFew(BigDecimal marks, BigDecimal max) {
        return whole(marks, max, Reason.TOO_FEW);
    }

    private static Graded wrong(BigDecimal max) {
        return whole(Marks.NONE, max, Reason.WRONG);
    }

    private static Graded whole(BigDecimal marks, BigDecimal max, Reason reason) {
        return new Graded(marks, max, reason, List.of());
    }
}
