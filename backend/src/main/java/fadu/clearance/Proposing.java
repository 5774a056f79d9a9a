package fadu.clearance;

import fadu.clearance.Reason.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes a verdict with its reasons: the gravest of what each ground asks for. Pure. */
public final class Proposing {
    private Proposing() {}

    /** The proposal for a case with at least one open flag. */
    public static Proposal propose(Weighed weighed, Terms terms) {
        var reasons = new ArrayList<Reason>();
        var verdict = Verdict.CLEAR;
        @Nullable LocalDate until = null;
        for (var item : weighed.flags()) {
            var asked = asked(item, weighed, terms);
            reasons.add(reason(item, asked, terms, weighed));
            if (asked.compareTo(verdict) > 0 || (asked == verdict && until == null)) {
                until = until(asked, terms.of(item.ground(), item.status()).days(), weighed.today());
            }
            verdict = verdict.graver(asked);
        }
        if (!verdict.untilNeeded()) {
            until = null;
        }
        reasons.addAll(around(weighed));
        return new Proposal(verdict, until, words(verdict, until), allowed(weighed, terms, verdict), reasons);
    }

    /** The verdicts that every ground of the case leaves open; the proposed one where they leave none in common. */
    static List<Verdict> allowed(Weighed weighed, Terms terms, Verdict proposed) {
        var common = EnumSet.allOf(Verdict.class);
        weighed.flags()
                .forEach(item ->
                        common.retainAll(terms.of(item.ground(), item.status()).allowed()));
        if (weighed.flags().isEmpty()) {
            common.retainAll(EnumSet.of(Verdict.CLEAR));
        }
        common.add(proposed);
        if (weighed.suspended()) {
            common.remove(Verdict.SUSPEND);
        }
        return List.copyOf(common);
    }

    /** What one ground asks for; what is suspended already cannot be suspended again, so the next step is asked for. */
    private static Verdict asked(Weighed.Item item, Weighed weighed, Terms terms) {
        var asked = wholly(item, weighed, terms);
        return asked == Verdict.SUSPEND && weighed.suspended() ? Verdict.TAKE_BACK : asked;
    }

    /** Cancelling for one who left, one step more after a period that ran out in vain, otherwise what the terms say. */
    private static Verdict wholly(Weighed.Item item, Weighed weighed, Terms terms) {
        var ground = terms.of(item.ground(), item.status());
        if (item.ground() == Ground.OFF_POST
                && weighed.left()
                && ground.allowed().contains(Verdict.CANCEL)) {
            return Verdict.CANCEL;
        }
        if (!escalates(item.ground())) {
            return ground.proposed();
        }
        var graver = weighed.ranOut() == Verdict.MAKE_UP
                ? Verdict.SUSPEND
                : weighed.ranOut() == Verdict.SUSPEND ? Verdict.TAKE_BACK : ground.proposed();
        return ground.allowed().contains(graver) ? graver : ground.proposed();
    }

    private static boolean escalates(Ground ground) {
        return switch (ground) {
            case BELOW_QUOTA_CLOSED, BELOW_QUOTA_CURRENT, NO_VALID_PASS, OFF_POST -> true;
            case EXPIRED, AUXILIARY_HOLDER, TWO_CERTIFICATES -> false;
        };
    }

    private static Reason reason(Weighed.Item item, Verdict asked, Terms terms, Weighed weighed) {
        var children = new ArrayList<Reason>();
        children.add(Reason.leaf(Mark.AGAINST, item.detail(), evidence(item.ground())));
        if ("UNREACHABLE".equals(item.status())) {
            children.add(Reason.leaf(Mark.AGAINST, "按每日上限计算，期前已无法达标", 2));
        }
        var ranOut = weighed.ranOut();
        if (ranOut != null && escalates(item.ground())) {
            children.add(Reason.leaf(Mark.AGAINST, "前次决定%s，期满仍未消除".formatted(ranOut.zh()), 7));
        }
        var basis = terms.of(item.ground(), item.status()).basis();
        children.add(Reason.leaf(
                Mark.ATTENTION,
                (basis.clause().isEmpty() ? "规则集没有列明处理方式，按系统通例建议" : "规则集列明的处理") + "：" + asked.zh(),
                null));
        return new Reason(Mark.AGAINST, item.ground().zh(), item.clause(), null, children);
    }

    /** What speaks for the holder or must be looked at, whatever the ground. */
    private static List<Reason> around(Weighed weighed) {
        var found = new ArrayList<Reason>();
        if (weighed.leaveDays() > 0) {
            found.add(Reason.leaf(Mark.ATTENTION, "有关年度内有长假 %d 天，请核对是否可以延长或者免除".formatted(weighed.leaveDays()), 3));
        }
        if (weighed.openAppeals() > 0) {
            found.add(Reason.leaf(Mark.ATTENTION, "有 %d 件申诉尚未答复，请先核对".formatted(weighed.openAppeals()), 6));
        }
        if (weighed.exempted()) {
            found.add(Reason.leaf(Mark.ATTENTION, "有免考记录；免考不抵学时", 4));
        }
        if (found.isEmpty()) {
            found.add(Reason.leaf(Mark.FOR, "没有排除情形：长假、申诉、免考均无", null));
        }
        return found;
    }

    private static int evidence(Ground ground) {
        return switch (ground) {
            case BELOW_QUOTA_CLOSED -> 1;
            case BELOW_QUOTA_CURRENT -> 2;
            case EXPIRED, OFF_POST, AUXILIARY_HOLDER, TWO_CERTIFICATES -> 3;
            case NO_VALID_PASS -> 4;
        };
    }

    private static @Nullable LocalDate until(Verdict verdict, @Nullable Integer days, LocalDate today) {
        return verdict.untilNeeded() && days != null ? today.plusDays(days) : null;
    }

    private static String words(Verdict verdict, @Nullable LocalDate until) {
        if (!verdict.untilNeeded()) {
            return verdict.zh() + "。" + verdict.effect();
        }
        var date = until == null
                ? "，期限由签署人填写"
                : "，至 %d年%d月%d日".formatted(until.getYear(), until.getMonthValue(), until.getDayOfMonth());
        return verdict.zh() + date + "。" + verdict.effect();
    }
}
