package fadu.standing;

import fadu.platform.problem.Language;
import fadu.rulebook.Quota;
import fadu.rulebook.QuotaRules;
import fadu.rulebook.QuotaUnit;
import fadu.rulebook.RuleKey;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells why: the rules with their clauses, the facts with their numbers, in both languages. */
final class Telling {
    private static final Map<StandingStatus, String> STATUS_ZH = Map.of(
            StandingStatus.NOT_SET, "未设定",
            StandingStatus.MET, "已达标",
            StandingStatus.ON_TRACK, "进度正常",
            StandingStatus.BEHIND, "进度落后",
            StandingStatus.UNREACHABLE, "已无法达到");
    private static final Map<StandingStatus, String> STATUS_EN = Map.of(
            StandingStatus.NOT_SET, "not set",
            StandingStatus.MET, "met",
            StandingStatus.ON_TRACK, "on track",
            StandingStatus.BEHIND, "behind",
            StandingStatus.UNREACHABLE, "can no longer be reached");

    private final StandingFacts facts;
    private final Rules rules;
    private final int year;
    private final Amounts amounts;

    private Telling(StandingFacts facts, Rules rules, int year) {
        this.facts = facts;
        this.rules = rules;
        this.year = year;
        this.amounts =
                new Amounts(rules.quota().map(quota -> quota.value().unit()).orElse(QuotaUnit.HOUR));
    }

    /** Why a standing is what it is. */
    static Node standing(StandingFacts facts, Rules rules, LocalDate at, List<Milestone> milestones) {
        var telling = new Telling(facts, rules, at.getYear());
        var steps = telling.whatIsAsked();
        steps.add(telling.counted());
        milestones.forEach(each -> steps.add(telling.milestone(each, at)));
        return new Node(
                null,
                null,
                "截至" + at + "的" + at.getYear() + "年度学法情况",
                "The law year " + at.getYear() + " as of " + at,
                null,
                List.copyOf(steps));
    }

    /** Why a closed year ended as it did. */
    static Node closedYear(StandingFacts facts, Rules rules, int year, YearReason reason, int counted) {
        var telling = new Telling(facts, rules, year);
        var steps = telling.whatIsAsked();
        steps.add(telling.counted());
        steps.add(telling.verdict(reason));
        return new Node(
                null,
                null,
                year + "年度学法结果，计入" + telling.amounts.zh(counted),
                "The law year " + year + ", counted " + telling.amounts.en(counted),
                null,
                List.copyOf(steps));
    }

    private List<Node> whatIsAsked() {
        var steps = new ArrayList<Node>();
        var quota = rules.quota();
        if (quota.isEmpty()) {
            steps.add(missing(QuotaRules.TARGET));
            return steps;
        }
        int amount = quota.get().value().amountHundredthsOrHalfDays();
        steps.add(Node.rule(
                QuotaRules.TARGET.name(),
                quota.get(),
                "每年要求" + amounts.zh(amount),
                "The year asks for " + amounts.en(amount),
                amounts.zh(amount)));
        rules.get(QuotaRules.CATEGORIES)
                .filter(categories -> !quota.get().value().categories().isEmpty())
                .ifPresent(categories -> steps.add(said(QuotaRules.CATEGORIES, categories, null)));
        rules.get(QuotaRules.PER_CATEGORY_MIN)
                .ifPresent(minimums -> steps.add(said(QuotaRules.PER_CATEGORY_MIN, minimums, null)));
        rules.dailyCap().ifPresent(cap -> {
            if (quota.get().value().unit() == QuotaUnit.HOUR) {
                steps.add(Node.rule(
                        "credit.capPerDay",
                        cap,
                        "每天最多计入" + amounts.zh(cap.value()),
                        "A day counts at most " + amounts.en(cap.value()),
                        amounts.zh(cap.value())));
            }
        });
        steps.addAll(obligation(quota.get().value()));
        return steps;
    }

    private List<Node> obligation(Quota quota) {
        var owed = Obligation.of(facts, rules, year, LocalDate.of(year, 12, 31));
        var steps = new ArrayList<Node>();
        switch (owed.state()) {
            case NOT_BOUND -> {
                var population = rules.get(QuotaRules.POPULATION);
                steps.add(population
                        .map(kinds -> said(QuotaRules.POPULATION, kinds, null))
                        .orElseGet(() -> missing(QuotaRules.POPULATION)));
                steps.add(Node.fact("本年度没有一天属于适用人员", "Not bound on any day of the year", null));
            }
            case PART_YEAR_NOT_SET -> {
                steps.add(boundDays(owed));
                steps.add(missing(QuotaRules.PART_YEAR));
            }
            case BOUND, EXEMPT -> {
                if (owed.boundDays() < owed.yearDays()) {
                    steps.add(boundDays(owed));
                    rules.partYear().ifPresent(says -> steps.add(said(QuotaRules.PART_YEAR, says, null)));
                }
                if (owed.leaveDays() > 0) {
                    rules.leave().ifPresent(says -> steps.add(said(QuotaRules.LEAVE, says, owed.leaveDays() + "")));
                }
                if (owed.days() < owed.yearDays()) {
                    int due = owed.of(quota.amountHundredthsOrHalfDays());
                    steps.add(Node.fact(
                            "按" + owed.days() + "/" + owed.yearDays() + "天折算，应完成" + amounts.zh(due),
                            "For " + owed.days() + " of " + owed.yearDays() + " days " + amounts.en(due) + " are due",
                            amounts.zh(due)));
                }
            }
        }
        return steps;
    }

    private static Node boundDays(Obligation owed) {
        return Node.fact(
                "本年度属于适用人员的天数：" + owed.boundDays() + "/" + owed.yearDays(),
                "Bound on " + owed.boundDays() + " of " + owed.yearDays() + " days of the year",
                owed.boundDays() + "");
    }

    private Node counted() {
        var credit = facts.year(year);
        var quota = rules.quota().map(Sourced::value).orElse(null);
        if (quota == null) {
            int raw = credit.sums().stream().mapToInt(KindSum::hundredths).sum();
            return Node.fact("台账合计" + amounts.zh(raw), "The ledger holds " + amounts.en(raw), amounts.zh(raw));
        }
        var cap = StandingFunction.cap(rules);
        var counted = Counting.of(quota, credit, cap);
        var shares = new ArrayList<Node>();
        for (int i = 0; i < quota.categories().size(); i++) {
            var category = quota.categories().get(i);
            shares.add(Node.fact(
                    category.zh() + "计入" + amounts.zh(counted.at(i)),
                    category.en() + ": " + amounts.en(counted.at(i)) + " counted",
                    amounts.zh(counted.at(i))));
        }
        int without = Counting.of(quota, credit, null).total() - counted.total();
        if (without > 0) {
            shares.add(Node.fact(
                    "超过每天上限，未计入" + amounts.zh(without),
                    amounts.en(without) + " above the daily cap do not count",
                    amounts.zh(without)));
        }
        return Node.fact(
                "已计入" + amounts.zh(counted.total()),
                "Counted: " + amounts.en(counted.total()),
                amounts.zh(counted.total()),
                shares.toArray(Node[]::new));
    }

    private Node milestone(Milestone each, LocalDate at) {
        var forecast = each.forecast();
        var steps = new ArrayList<Node>();
        if (each.kind() == Milestone.Kind.RENEWAL) {
            steps.add(rules.renewalDue()
                    .map(says -> said(QuotaRules.RENEWAL_DUE, says, amounts.zh(each.due())))
                    .orElseGet(() -> missing(QuotaRules.RENEWAL_DUE)));
        }
        steps.add(Node.fact(
                "已预约" + amounts.zh(forecast.booked()),
                "Booked: " + amounts.en(forecast.booked()),
                amounts.zh(forecast.booked())));
        steps.add(Node.fact(
                "照今年的进度，此后还可得" + amounts.zh(forecast.pace()),
                "At this year's pace the days after today bring " + amounts.en(forecast.pace()),
                amounts.zh(forecast.pace())));
        var max = forecast.max();
        if (max != null) {
            steps.add(Node.fact(
                    "还有" + forecast.remainingDays() + "天，最多可达" + amounts.zh(max),
                    forecast.remainingDays() + " days remain; at most " + amounts.en(max) + " can be reached",
                    amounts.zh(max)));
        }
        steps.add(Node.fact(
                "预计到时有" + amounts.zh(forecast.expected()),
                "Expected then: " + amounts.en(forecast.expected()),
                amounts.zh(forecast.expected())));
        var what = each.kind() == Milestone.Kind.RENEWAL ? "换证日" : "年末";
        var whatEn = each.kind() == Milestone.Kind.RENEWAL ? "renewal" : "the year's end";
        return new Node(
                null,
                null,
                what + each.date() + "：应完成" + amounts.zh(each.due()) + "，还差" + amounts.zh(each.shortfall()) + "，"
                        + STATUS_ZH.get(each.status()),
                "By " + whatEn + " on " + each.date() + ": " + amounts.en(each.due()) + " due, "
                        + amounts.en(each.shortfall()) + " missing, " + STATUS_EN.get(each.status()),
                amounts.zh(each.shortfall()),
                List.copyOf(steps));
    }

    private Node verdict(YearReason reason) {
        return switch (reason) {
            case JUDGED -> Node.fact("整年在证件有效期内，按要求考核", "The whole year lies in the term and is judged", null);
            case MADE_UP -> decision("差额已补足", "The shortfall was made up");
            case EXEMPTED -> decision("本年度免予考核", "The year is exempted");
            case OUTSIDE_TERM ->
                Node.fact("这一年不是整年在证件有效期内，不考核", "The year does not lie wholly in the term and is not judged", null);
            case RECORDS_FROM_NOT_SET -> missing(QuotaRules.RECORDS_FROM);
            case BEFORE_RECORDS ->
                rules.recordsFrom()
                        .map(says ->
                                said(QuotaRules.RECORDS_FROM, says, says.value().toString()))
                        .orElseGet(() -> missing(QuotaRules.RECORDS_FROM));
            case QUOTA_NOT_SET -> missing(QuotaRules.TARGET);
            case NOT_BOUND -> Node.fact("不属于适用人员，不考核", "Not bound, not judged", null);
            case PART_YEAR_NOT_SET -> missing(QuotaRules.PART_YEAR);
        };
    }

    private Node decision(String zh, String en) {
        var decision = facts.decisions().get(year);
        var reference = decision == null ? "" : decision.reference();
        var why = decision == null ? "" : decision.reason();
        return Node.fact(zh + "：" + reference + " " + why, en + ": " + reference + " " + why, reference);
    }

    private Node said(RuleKey<?> key, Sourced<?> sourced, @Nullable String value) {
        var json = rules.find(key.name()).map(Rules.Effective::json).orElse("");
        return Node.rule(
                key.name(),
                sourced,
                key.zh() + "：" + key.form().show(json, Language.ZH_CN),
                key.en() + ": " + key.form().show(json, Language.EN),
                value);
    }

    private static Node missing(RuleKey<?> key) {
        return Node.notSet(key.name(), key.zh() + "：未设定", key.en() + ": not set");
    }
}
