package fadu.lecture;

import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether somebody was there, and why; pure. The latest correction decides over everything. Otherwise: checked in; checked
 * out where that is needed; and, where the rules of the person's unit say so, not too much missed. Minutes within the rules'
 * grace are not missed. A part counts when the stay touches it.
 *
 * @param code names the words that explain it
 * @param facts what the words quote
 * @param parts the numbers of the parts that count, from 1; empty for somebody absent
 */
record Presence(boolean present, Reason code, Map<String, String> facts, List<Integer> parts) {
    /** The present one's or the absent one's reason. */
    static Presence of(Lecture lecture, List<PartRow> parts, AttendanceLine line, Rules rules) {
        var corrected = line.corrected();
        if (corrected != null) {
            var reason = line.correctionReason();
            return new Presence(
                    corrected,
                    corrected ? Reason.PRESENT_CORRECTED : Reason.ABSENT_CORRECTED,
                    Map.of("reason", reason == null ? "" : reason),
                    corrected ? numbers(parts, part -> true) : List.of());
        }
        var in = line.inAt();
        if (in == null) {
            return absent(Reason.ABSENT_NEVER_IN, Map.of());
        }
        var out = line.outAt();
        if (lecture.needsCheckOut() && out == null) {
            return absent(Reason.ABSENT_NEVER_OUT, Map.of());
        }
        return stayed(lecture, parts, rules, in, out == null ? lecture.endsAt() : out);
    }

    private static Presence stayed(Lecture lecture, List<PartRow> parts, Rules rules, Instant in, Instant out) {
        long late = Math.max(0, Duration.between(lecture.startsAt(), in).toMinutes());
        long grace = rules.lateMinutes().map(Sourced::value).orElse(0);
        long whole = Duration.between(lecture.startsAt(), lecture.endsAt()).toSeconds();
        long missed = (late > grace ? Duration.between(lecture.startsAt(), in).toSeconds() : 0)
                + Math.max(0, Duration.between(out, lecture.endsAt()).toSeconds());
        var least = rules.attendanceRatio();
        if (least.isPresent() && (whole - missed) * 100 < whole * least.get().value()) {
            return absent(
                    Reason.ABSENT_MISSED_TOO_MUCH,
                    Map.of(
                            "share", String.valueOf(Math.max(0, (whole - missed) * 100 / whole)),
                            "least", String.valueOf(least.get().value()),
                            "clause",
                                    least.get().ruleSetName() + " "
                                            + least.get().clause()));
        }
        boolean marked = rules.lateMinutes().isPresent() && late > grace;
        return new Presence(
                true,
                marked ? Reason.PRESENT_LATE : Reason.PRESENT,
                marked ? Map.of("minutes", String.valueOf(late)) : Map.of(),
                numbers(parts, part -> in.isBefore(part.endsAt()) && out.isAfter(part.startsAt())));
    }

    private static Presence absent(Reason code, Map<String, String> facts) {
        return new Presence(false, code, facts, List.of());
    }

    private static List<Integer> numbers(List<PartRow> parts, Predicate<PartRow> counts) {
        return parts.stream().filter(counts).map(PartRow::number).toList();
    }
}
