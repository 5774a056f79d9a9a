package fadu.clearance;

import java.time.LocalDate;

/** Why a flag closes itself, as one sentence in Chinese. */
final class CauseGone {
    /** A flag that was raised because things stood worse than when they were decided, and stand so no longer. */
    static final String ANSWERED = "现有情形不超出先前已处理的范围";

    private CauseGone() {}

    /** The reason for a flag that is open but no longer wanted. */
    static String why(KnownFlag flag, Examined examined, Terms terms, LocalDate at) {
        var certificate = examined.certificate();
        if (certificate.state().equals("CANCELLED")) {
            return "证件已注销";
        }
        if (certificate.state().equals("TAKEN_BACK")) {
            return "证件已收回";
        }
        return switch (Ground.valueOf(flag.ground())) {
            case BELOW_QUOTA_CLOSED -> closedYear(flag, examined, at);
            case BELOW_QUOTA_CURRENT -> presentYear(flag, examined, terms, at);
            case EXPIRED -> certificate.replaced() ? "证件已换发" : "证件有效期已更正为 %s".formatted(certificate.validTo());
            case OFF_POST -> "持证人现在编、在册、在岗";
            case AUXILIARY_HOLDER -> "持证人现不是辅助人员";
            case TWO_CERTIFICATES -> certificate.expired(at) ? "证件已过有效期，改按到期处理" : "同类有效证件只剩本证";
            case NO_VALID_PASS -> noPass(examined, terms, at);
        };
    }

    private static String closedYear(KnownFlag flag, Examined examined, LocalDate at) {
        if (examined.excused().contains(flag.lawYear())) {
            return "%d 年度已由决定免除或者认定补足".formatted(flag.lawYear());
        }
        return examined.certificate().expired(at)
                ? "证件已过有效期，改按到期处理"
                : "%d 年度学时已补足，或者依现行规则不再判定".formatted(flag.lawYear());
    }

    private static String presentYear(KnownFlag flag, Examined examined, Terms terms, LocalDate at) {
        if (flag.lawYear() < at.getYear()) {
            return "%d 年度已结束，改按年度结果判定".formatted(flag.lawYear());
        }
        if (examined.certificate().expired(at)) {
            return "证件已过有效期，改按到期处理";
        }
        var warning = terms.warningDays();
        if (warning == null || examined.outlooks().isEmpty()) {
            return "规则集现未设定，不再提示";
        }
        return examined.outlooks().stream().allMatch(Outlook::enough) ? "学时已补足，或者预计能够达到" : "现不在提示期内";
    }

    private static String noPass(Examined examined, Terms terms, LocalDate at) {
        if (examined.passOnRecord()) {
            return "已有有效的合格记录或者免考记录";
        }
        if (examined.certificate().expired(at)) {
            return "证件已过有效期，改按到期处理";
        }
        var asked = terms.passAtRenewal();
        return asked == null || !asked.value() ? "规则集现不要求换证前考试合格" : "现不在换证提示期内";
    }
}
