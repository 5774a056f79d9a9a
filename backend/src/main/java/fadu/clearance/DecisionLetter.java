package fadu.clearance;

import fadu.notice.LetterDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a decision's letter. */
final class DecisionLetter {
    /** The number series of decisions: 执清决〔2026〕1号, 2号 …, without gaps. */
    static final String SERIES = "执清决";

    private static final int LONGEST_BASIS = 300;
    private static final String[] COUNT = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private DecisionLetter() {}

    /** The letter of a decision that two persons signed. */
    static LetterDraft of(String decisionId, Dossier dossier, String reason, Wish wish) {
        var row = dossier.row();
        var paragraphs = new ArrayList<String>();
        paragraphs.add("您持有的行政执法证件（证号 %s，有效期至 %s）经资格清理审查（案号 %s），查明下列情形："
                .formatted(row.certificateNumber(), day(row.validTo()), row.number()));
        int i = 0;
        for (var flag : dossier.wanted()) {
            paragraphs.add("%s、%s：%s。"
                    .formatted(
                            COUNT[Math.min(i++, COUNT.length - 1)],
                            flag.ground().zh(),
                            flag.detail()));
        }
        var until = wish.until();
        paragraphs.add("决定：" + wish.verdict().zh() + (until == null ? "" : "，至 " + day(until)) + "。"
                + wish.verdict().effect());
        paragraphs.add("理由：" + reason);
        return new LetterDraft(
                SERIES,
                row.personId(),
                row.unitId(),
                ref(decisionId),
                "行政执法证件清理决定书",
                paragraphs,
                basis(dossier),
                appeal(dossier.terms()),
                issuer(dossier),
                "clearance.decided");
    }

    /** How letters about a decision are found. */
    static String ref(String decisionId) {
        return "decision:" + decisionId;
    }

    /** The clauses, at most 300 characters. */
    static String basis(Dossier dossier) {
        var words = dossier.basis().stream()
                .map(clause -> clause.ruleSet().isEmpty() ? clause.clause() : clause.ruleSet() + " " + clause.clause())
                .distinct()
                .collect(Collectors.joining("；"));
        return words.length() <= LONGEST_BASIS ? words : words.substring(0, LONGEST_BASIS - 1) + "…";
    }

    /** Who signs: the issuer that the rules name, otherwise the unit. */
    static String issuer(Dossier dossier) {
        var issuer = dossier.terms().issuer();
        return issuer == null ? dossier.row().unitName() : issuer;
    }

    private static String appeal(Terms terms) {
        var days = terms.appealDays();
        return days == null
                ? "如不服本决定，可以在系统内提出申诉；现行规则没有规定期限。"
                : "如不服本决定，可以自收到本决定书之日起 %d 日内在系统内提出申诉。".formatted(days.value());
    }

    /** A day as letters write it. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
