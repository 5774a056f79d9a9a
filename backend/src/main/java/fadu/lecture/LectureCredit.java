package fadu.lecture;

import fadu.credit.Earned;
import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.Mode;
import fadu.platform.time.Clock;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What presence at a lecture earns; pure. Each part earns floor(seconds × 100 ÷ (minutes of one 学时 × 60)) hundredths, floored
 * once; nothing in hours where the rules do not say how long a 学时 is. A half-day counts where the parts that one attended
 * touch it, or, where the rules name a least time, last that long within it.
 */
public final class LectureCredit {
    /** The kind of source under which parts are posted. */
    public static final String SOURCE = "LECTURE_PART";

    private LectureCredit() {}

    /** Hundredths of a 学时 for so many seconds. */
    static int hundredths(int seconds, Rules rules) {
        return rules.minutesPerCredit()
                .map(minutes -> (int) (seconds * 100L / (minutes.value() * 60L)))
                .orElse(0);
    }

    /** What these parts earn a person. */
    public static List<Earned> of(
            Lecture lecture, List<PartRow> attended, long personId, Rules rules, String policyVersion) {
        var counted = countedHalves(attended, rules);
        return attended.stream()
                .map(part -> earned(lecture, part, personId, rules, policyVersion, counted))
                .toList();
    }

    /** The half-days that parts touch. */
    static Set<HalfDay> halves(Part part) {
        return secondsByHalf(part).keySet();
    }

    /** The key under which a part is posted. */
    static String sourceRef(Lecture lecture, PartRow part) {
        return lecture.publicId() + "/" + part.number();
    }

    private static Earned earned(
            Lecture lecture, PartRow part, long personId, Rules rules, String policyVersion, Set<HalfDay> counted) {
        int seconds = part.part().seconds();
        var halves = new HashSet<>(halves(part.part()));
        halves.retainAll(counted);
        return new Earned(
                personId,
                lecture.subjectKind(),
                Mode.LECTURE.name(),
                Clock.dateOf(part.startsAt()),
                seconds,
                hundredths(seconds, rules),
                halves,
                SOURCE,
                sourceRef(lecture, part),
                policyVersion,
                part.title().equals(lecture.title()) ? lecture.title() : lecture.title() + " · " + part.title(),
                explanation(seconds, rules),
                "/lectures/" + lecture.publicId());
    }

    private static String explanation(int seconds, Rules rules) {
        var minutes = rules.minutesPerCredit();
        return minutes.map(rule -> "到场 " + seconds / 60 + " 分钟，" + rule.value() + " 分钟为 1 学时（" + rule.ruleSetName()
                        + " " + rule.version() + " " + rule.clause() + "）")
                .orElse("到场 " + seconds / 60 + " 分钟；本单位的规则没有规定多少分钟为 1 学时，只计半天");
    }

    private static Set<HalfDay> countedHalves(List<PartRow> attended, Rules rules) {
        int least = rules.halfDayRule().map(Sourced::value).orElse(0) * 60;
        Map<HalfDay, Integer> seconds = new HashMap<>();
        for (var part : attended) {
            secondsByHalf(part.part()).forEach((half, more) -> seconds.merge(half, more, Integer::sum));
        }
        seconds.values().removeIf(total -> total < least);
        return seconds.keySet();
    }

    /** Seconds of a part by half-day in Asia/Shanghai, noon being the border. */
    private static Map<HalfDay, Integer> secondsByHalf(Part part) {
        Map<HalfDay, Integer> found = new TreeMap<>();
        var from = part.startsAt();
        while (from.isBefore(part.endsAt())) {
            var local = from.atZone(Clock.ZONE);
            boolean morning = local.toLocalTime().isBefore(LocalTime.NOON);
            var border = morning
                    ? local.toLocalDate()
                            .atTime(LocalTime.NOON)
                            .atZone(Clock.ZONE)
                            .toInstant()
                    : local.toLocalDate().plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
            var until = border.isBefore(part.endsAt()) ? border : part.endsAt();
            var half = new HalfDay(local.toLocalDate(), morning ? Half.AM : Half.PM);
            found.merge(half, (int) Duration.between(from, until).toSeconds(), Integer::sum);
            from = until;
        }
        return found;
    }
}
