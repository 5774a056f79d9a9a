package fadu.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which flags should be open for a certificate on a day: a pure decision, one rule for each {@link Ground}. A setting that
 * the rule set leaves empty raises nothing.
 */
public final class WantedFlags {
    private static final List<Rule> RULES = List.of(
            WantedFlags::closedYears,
            WantedFlags::presentYear,
            WantedFlags::expired,
            WantedFlags::offPost,
            WantedFlags::auxiliary,
            WantedFlags::twoCertificates,
            WantedFlags::noValidPass);

    private WantedFlags() {}

    /** The flags wanted on the day, at most one for each ground and law year. */
    public static List<WantedFlag> of(Examined examined, Terms terms, LocalDate at) {
        var wanted = new ArrayList<WantedFlag>();
        if (examined.certificate().held() && examined.certificate().begun(at)) {
            RULES.forEach(rule -> rule.look(examined, terms, at).forEach(wanted::add));
        }
        return wanted;
    }

    /** (a) Each closed year that is short and that no decision exempted or found made up. */
    private static Stream<WantedFlag> closedYears(Examined examined, Terms terms, LocalDate at) {
        return examined.closed().stream()
                .filter(year -> !examined.excused().contains(year.year()))
                .map(year -> new WantedFlag(
                        Ground.BELOW_QUOTA_CLOSED,
                        year.year(),
                        "SHORT",
                        year.shortfall(),
                        year.measure(),
                        examined.certificate().validTo(),
                        "%d 年度计入 %s，应修 %s，差 %s"
                                .formatted(
                                        year.year(),
                                        year.measure().write(year.counted()),
                                        year.measure().write(year.due()),
                                        year.measure().write(year.shortfall())),
                        year.rules(),
                        year.clause()));
    }

    /** (b) The earliest near day of the present year at which the forecast is below what is due there. */
    private static Stream<WantedFlag> presentYear(Examined examined, Terms terms, LocalDate at) {
        var warning = terms.warningDays();
        if (warning == null) {
            return Stream.empty();
        }
        return examined.outlooks().stream()
                .filter(outlook -> !outlook.enough() && near(outlook.at(), warning.value(), at))
                .min(Comparator.comparing(Outlook::at))
                .map(outlook -> new WantedFlag(
                        Ground.BELOW_QUOTA_CURRENT,
                        outlook.year(),
                        outlook.status(),
                        outlook.shortfall(),
                        outlook.measure(),
                        outlook.at(),
                        "%d 年度已计入 %s，%s 前应达到 %s，现差 %s，预计不能达到"
                                .formatted(
                                        outlook.year(),
                                        outlook.measure().write(outlook.counted()),
                                        outlook.at(),
                                        outlook.measure().write(outlook.due()),
                                        outlook.measure().write(outlook.shortfall())),
                        outlook.rules(),
                        outlook.clause()))
                .stream();
    }

    private static Stream<WantedFlag> expired(Examined examined, Terms terms, LocalDate at) {
        var certificate = examined.certificate();
        return when(
                certificate.expired(at) && !certificate.replaced(),
                flag(
                        Ground.EXPIRED,
                        terms,
                        at,
                        certificate.validTo(),
                        "证件 %s 有效期至 %s，已过期且未注销、未换发".formatted(certificate.number(), certificate.validTo())));
    }

    private static Stream<WantedFlag> offPost(Examined examined, Terms terms, LocalDate at) {
        return when(offPost(examined.certificate(), at), flag(Ground.OFF_POST, terms, at, null, absence(examined, at)));
    }

    private static Stream<WantedFlag> auxiliary(Examined examined, Terms terms, LocalDate at) {
        var certificate = examined.certificate();
        return when(
                certificate.auxiliary() && certificate.forEnforcement(),
                flag(Ground.AUXILIARY_HOLDER, terms, at, null, "持证人现为辅助人员，名下有执法证 %s".formatted(certificate.number())));
    }

    private static Stream<WantedFlag> twoCertificates(Examined examined, Terms terms, LocalDate at) {
        var certificate = examined.certificate();
        var later = certificate.laterNumber();
        return when(
                later != null && certificate.live(at),
                flag(
                        Ground.TWO_CERTIFICATES,
                        terms,
                        at,
                        null,
                        "同时持有有效证件 %s，本证 %s 到期在前".formatted(later, certificate.number())));
    }

    /** Renewal is near and the rule set asks for a pass; an expired certificate is looked at as expired. */
    private static Stream<WantedFlag> noValidPass(Examined examined, Terms terms, LocalDate at) {
        var certificate = examined.certificate();
        var asked = terms.passAtRenewal();
        var warning = terms.warningDays();
        if (asked == null || !asked.value() || warning == null) {
            return Stream.empty();
        }
        return when(
                !examined.passOnRecord()
                        && certificate.live(at)
                        && certificate.forEnforcement()
                        && near(certificate.validTo(), warning.value(), at),
                new WantedFlag(
                        Ground.NO_VALID_PASS,
                        at.getYear(),
                        null,
                        null,
                        null,
                        certificate.validTo(),
                        "证件 %s 到期换发，没有有效的合格记录或者免考记录".formatted(certificate.validTo()),
                        terms.identity(),
                        asked.clause().clause()));
    }

    /** True when one of the three marks is missing, or the holder has left. */
    static boolean offPost(CertificateFacts certificate, LocalDate at) {
        return left(certificate, at)
                || !certificate.established()
                || !certificate.registered()
                || !certificate.inPost();
    }

    private static boolean left(CertificateFacts certificate, LocalDate at) {
        var leftOn = certificate.leftOn();
        return leftOn != null && !leftOn.isAfter(at);
    }

    private static String absence(Examined examined, LocalDate at) {
        var certificate = examined.certificate();
        if (left(certificate, at)) {
            return "持证人已于 %s 离任".formatted(certificate.leftOn());
        }
        var missing = new ArrayList<String>();
        if (!certificate.established()) {
            missing.add("在编");
        }
        if (!certificate.registered()) {
            missing.add("在册");
        }
        if (!certificate.inPost()) {
            missing.add("在岗");
        }
        return "持证人现不" + String.join("、不", missing);
    }

    /** True from so many days before the day up to and including it. */
    static boolean near(LocalDate day, int warningDays, LocalDate at) {
        return !at.isAfter(day) && !at.isBefore(day.minusDays(warningDays));
    }

    private static WantedFlag flag(
            Ground ground, Terms terms, LocalDate at, @Nullable LocalDate dueDate, String detail) {
        return new WantedFlag(
                ground,
                at.getYear(),
                null,
                null,
                null,
                dueDate,
                detail,
                terms.identity(),
                terms.of(ground, null).basis().clause());
    }

    private static Stream<WantedFlag> when(boolean wanted, WantedFlag flag) {
        return wanted ? Stream.of(flag) : Stream.empty();
    }

    /** One ground's rule. */
    private interface Rule {
        Stream<WantedFlag> look(Examined examined, Terms terms, LocalDate at);
    }
}
