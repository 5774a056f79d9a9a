package fadu.credit.importing;

import fadu.credit.Earned;
import fadu.credit.EntryKind;
import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.Mode;
import fadu.credit.SubjectKind;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row; pure. The business identity of what a row brings in is the person with the kind, the days, the title and the
 * subject: the same item in two files is one item.
 */
final class CreditRow {
    /** The kind of business object that imported entries name as their source. */
    static final String SOURCE = "IMPORT";

    private static final int LONGEST_SPAN = 31;
    private static final int MOST_HUNDREDTHS = 100_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Map<String, EntryKind> KINDS = Map.of(
            "期初", EntryKind.OPENING,
            "期初结转", EntryKind.OPENING,
            "结转", EntryKind.OPENING,
            "OPENING", EntryKind.OPENING,
            "外部", EntryKind.OUTSIDE,
            "外部培训", EntryKind.OUTSIDE,
            "外训", EntryKind.OUTSIDE,
            "OUTSIDE", EntryKind.OUTSIDE);
    private static final Map<String, SubjectKind> SUBJECTS = Map.of(
            "", SubjectKind.GENERAL,
            "综合", SubjectKind.GENERAL,
            "公共法律知识", SubjectKind.PUBLIC_LAW,
            "公共", SubjectKind.PUBLIC_LAW,
            "业务知识", SubjectKind.PROFESSIONAL,
            "专业法律知识", SubjectKind.PROFESSIONAL,
            "专业", SubjectKind.PROFESSIONAL,
            "执法技能", SubjectKind.SKILL);
    private static final Map<String, Set<Half>> PARTS = Map.of(
            "上午", EnumSet.of(Half.AM),
            "下午", EnumSet.of(Half.PM),
            "全天", EnumSet.allOf(Half.class));

    private final LocalDate today;

    CreditRow(LocalDate today) {
        this.today = today;
    }

    /** What a row asks for, or what is wrong with it: one of both is empty. */
    record Read(@Nullable CreditPlan plan, List<CellProblem> problems) {}

    /** Reads the row of a person that was found. */
    Read read(Cells cells, long personId) {
        var problems = new ArrayList<CellProblem>();
        var kind = KINDS.get(cells.text("source"));
        if (kind == null) {
            add(problems, cells, "source", CreditImportProblem.CREDIT_ROW_SOURCE);
        }
        var subject = SUBJECTS.get(cells.text("subject"));
        if (subject == null) {
            add(problems, cells, "subject", CreditImportProblem.CREDIT_ROW_SUBJECT);
        }
        words(problems, cells, "title");
        words(problems, cells, "proof");
        var last = cells.date("on").orElse(null);
        var first = cells.has("from") ? cells.date("from").orElse(null) : last;
        if (last == null || last.isAfter(today) || last.isBefore(FIRST_DAY)) {
            add(problems, cells, "on", CreditImportProblem.CREDIT_ROW_DAY);
        } else if (first == null
                || first.isAfter(last)
                || first.plusDays(LONGEST_SPAN).isBefore(last)) {
            add(problems, cells, "from", CreditImportProblem.CREDIT_ROW_DAY);
        }
        var part = cells.text("part");
        boolean oneDay = first != null && first.equals(last);
        if (!part.isEmpty() && (!PARTS.containsKey(part) || (!oneDay && !part.equals("全天")))) {
            add(problems, cells, "part", CreditImportProblem.CREDIT_ROW_PART);
        }
        boolean days = cells.has("from") || !part.isEmpty();
        int hundredths = hundredths(cells.text("hours"));
        if (hundredths < 0 || hundredths > MOST_HUNDREDTHS || (hundredths == 0 && !days)) {
            add(problems, cells, "hours", CreditImportProblem.CREDIT_ROW_AMOUNT);
        }
        if (!problems.isEmpty() || kind == null || subject == null || first == null || last == null) {
            return new Read(null, problems);
        }
        var halves =
                days ? halves(first, last, PARTS.getOrDefault(part, EnumSet.allOf(Half.class))) : Set.<HalfDay>of();
        return new Read(plan(cells, personId, kind, subject, first, last, hundredths, halves), List.of());
    }

    private static CreditPlan plan(
            Cells cells,
            long personId,
            EntryKind kind,
            SubjectKind subject,
            LocalDate first,
            LocalDate last,
            int hundredths,
            Set<HalfDay> halves) {
        var title = cells.text("title");
        var identity = String.join("\n", kind.name(), first.toString(), last.toString(), subject.name(), title);
        var ref = last + " " + sha256(identity).substring(0, 40);
        var mode = kind == EntryKind.OPENING ? Mode.OPENING : Mode.OUTSIDE;
        return new CreditPlan(
                kind,
                ref,
                version -> new Earned(
                        personId,
                        subject.name(),
                        mode.name(),
                        last,
                        0,
                        hundredths,
                        halves,
                        SOURCE,
                        ref,
                        version,
                        title,
                        "%s：按证明材料“%s”登记".formatted(mode.zh(), cells.text("proof")),
                        null),
                personId,
                hundredths,
                halves.size());
    }

    private static Set<HalfDay> halves(LocalDate first, LocalDate last, Set<Half> parts) {
        var halves = new LinkedHashSet<HalfDay>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (var part : parts) {
                halves.add(new HalfDay(day, part));
            }
        }
        return halves;
    }

    /** Hundredths of a 学时; 0 for an empty cell, -1 for what is no number with at most two decimals. */
    private static int hundredths(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return new BigDecimal(
                            text.endsWith("学时")
                                    ? text.substring(0, text.length() - 2).strip()
                                    : text)
                    .movePointRight(2)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    private static void words(List<CellProblem> problems, Cells cells, String field) {
        var text = cells.text(field);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > 100) {
            add(problems, cells, field, CreditImportProblem.CREDIT_ROW_TITLE);
        }
    }

    private static void add(List<CellProblem> problems, Cells cells, String field, CreditImportProblem problem) {
        if (!cells.unreadable(field)) {
            problems.add(CellProblem.of(field, problem));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
