package fadu.law;

import fadu.directory.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statute written as Markdown: a title line, dated lines of history up to {@code <!-- INFO END -->}, headings, and
 * articles that begin a line with 第…条. Nothing is taken from the file's name but whether it is the index or the template.
 */
final class ReadingStatute {
    private static final String HEADER_END = "INFO END";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern DATED = Pattern.compile("(\\d{4})年\\s*(\\d{1,2})月\\s*(\\d{1,2})日[\\s\u3000]*(.*)");
    private static final Pattern HEADING = Pattern.compile("(#{2,6})\\s*(.*)");
    private static final Pattern ARTICLE = Pattern.compile(
            "\\**(第(?:[零〇一二三四五六七八九十百千两]{1,12}|\\d{1,4})条(?:之[一二三四五六七八九十]{1,3})?)\\**(?:[\\s\u3000]+(.*)|$)");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 60_000;

    private final String[] lines;
    private final List<Finding> findings = new ArrayList<>();
    private final List<HistoryLine> history = new ArrayList<>();
    private final List<ArticleDraft> articles = new ArrayList<>();
    private final List<String> chapters = new ArrayList<>();
    private final List<String> preamble = new ArrayList<>();
    private final TreeMap<Integer, String> path = new TreeMap<>();
    private String title = "";

    private ReadingStatute(String text) {
        this.lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    /** What a file holds; its findings say what is wrong with it. */
    static StatuteDraft read(String fileName, String text) {
        var reading = new ReadingStatute(text);
        reading.notAStatute(fileName);
        if (reading.findings.isEmpty()) {
            int body = reading.header();
            reading.body(body);
        }
        return reading.draft();
    }

    private void notAStatute(String fileName) {
        var head = List.of(lines).subList(0, Math.min(lines.length, 6));
        if (fileName.equals("_index.md") || head.stream().anyMatch(line -> line.startsWith("bookCollapseSection"))) {
            findings.add(Finding.fatal(1, LawProblem.LAW_FILE_IS_INDEX));
        } else if (fileName.contains("模版")
                || fileName.contains("模板")
                || head.stream().anyMatch(line -> line.startsWith("bookHidden"))) {
            findings.add(Finding.fatal(1, LawProblem.LAW_FILE_IS_TEMPLATE));
        }
    }

    /** Reads up to the end of the header; answers the line behind it. */
    private int header() {
        for (int i = 0; i < lines.length; i++) {
            var raw = lines[i];
            if (raw.contains("<!--") && raw.contains(HEADER_END)) {
                closeHeader();
                return i + 1;
            }
            var line = tidy(raw);
            if (!fit(i, line) || line.isEmpty() || line.equals("---")) {
                continue;
            }
            if (line.startsWith("# ")) {
                var words = Texts.tidy(line.substring(2));
                title = title.isEmpty() ? words : title + " " + words;
            } else if (line.startsWith("#")) {
                break;
            } else {
                dated(i, line);
            }
        }
        findings.add(Finding.fatal(1, LawProblem.LAW_HEADER_OPEN));
        return lines.length;
    }

    private void closeHeader() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            findings.add(Finding.fatal(1, LawProblem.LAW_TITLE_MISSING));
        }
        if (history.stream().allMatch(line -> line.on() == null)) {
            findings.add(Finding.fatal(1, LawProblem.LAW_HISTORY_MISSING));
        }
    }

    private void dated(int at, String line) {
        var match = DATED.matcher(line);
        if (!match.matches()) {
            history.add(new HistoryLine(null, line));
            findings.add(Finding.note(at + 1, LawProblem.LAW_HISTORY_UNDATED, "text", brief(line)));
            return;
        }
        var day = day(match.group(1), match.group(2), match.group(3));
        if (day == null) {
            findings.add(Finding.fatal(at + 1, LawProblem.LAW_DATE_WRONG, "text", brief(line)));
        }
        history.add(new HistoryLine(day, Texts.tidy(match.group(4))));
    }

    private void body(int from) {
        String label = null;
        int begins = 0;
        var paragraphs = new ArrayList<String>();
        for (int i = from; i < lines.length; i++) {
            var line = tidy(lines[i]);
            if (!fit(i, line) || line.isEmpty()) {
                continue;
            }
            var heading = HEADING.matcher(line);
            var article = ARTICLE.matcher(line);
            if (heading.matches()) {
                close(label, begins, paragraphs);
                label = null;
                enter(heading.group(1).length(), Texts.tidy(heading.group(2)).replaceAll("[\\s\u3000]+", " "));
            } else if (article.matches()) {
                close(label, begins, paragraphs);
                label = article.group(1);
                begins = i;
                if (article.group(2) != null && !article.group(2).isBlank()) {
                    paragraphs.add(Texts.tidy(article.group(2)));
                }
            } else if (label != null) {
                paragraphs.add(line);
            } else if (articles.isEmpty()) {
                preamble.add(line);
            } else {
                findings.add(Finding.note(i + 1, LawProblem.LAW_TEXT_STRAY, "text", brief(line)));
            }
        }
        close(label, begins, paragraphs);
        checkArticles();
    }

    private void enter(int depth, String words) {
        path.tailMap(depth, true).clear();
        path.put(depth, words);
        chapters.add(String.join("/", path.values()));
    }

    private void close(@Nullable String label, int begins, List<String> paragraphs) {
        if (label == null) {
            return;
        }
        var ordinal = Ordinal.parse(label).orElse(null);
        var text = String.join("\n", paragraphs);
        paragraphs.clear();
        if (ordinal == null || text.isEmpty() || text.length() > LONGEST_TEXT) {
            findings.add(Finding.fatal(begins + 1, LawProblem.LAW_ARTICLE_EMPTY, "article", label));
            return;
        }
        var chapter = String.join("/", path.values());
        articles.add(new ArticleDraft(
                ordinal, label, chapter.substring(0, Math.min(300, chapter.length())), text, begins + 1));
    }

    private void checkArticles() {
        if (articles.isEmpty()) {
            findings.add(Finding.fatal(0, LawProblem.LAW_ARTICLES_MISSING));
            return;
        }
        var seen = new HashMap<Ordinal, Integer>();
        Ordinal before = new Ordinal(0, 0);
        for (var article : articles) {
            var first = seen.putIfAbsent(article.ordinal(), article.line());
            if (first != null) {
                findings.add(Finding.fatal(
                        article.line(),
                        LawProblem.LAW_ARTICLE_TWICE,
                        "article",
                        article.label(),
                        "first",
                        String.valueOf(first)));
            } else if (!article.ordinal().follows(before)) {
                findings.add(Finding.note(article.line(), LawProblem.LAW_ARTICLE_GAP, "article", article.label()));
            }
            before = article.ordinal();
        }
    }

    private StatuteDraft draft() {
        var issuing = Issuing.of(title, history);
        var force = Force.of(history, articles);
        if (findings.stream().noneMatch(Finding::fatal)) {
            if (issuing.level() == null) {
                findings.add(Finding.fatal(0, LawProblem.LAW_LEVEL_UNKNOWN));
            }
            if (force.since() == null) {
                findings.add(Finding.note(0, LawProblem.LAW_FORCE_UNKNOWN));
            }
            if (force.textFrom() == null) {
                findings.add(Finding.note(
                        0,
                        LawProblem.LAW_EFFECTIVE_UNKNOWN,
                        "day",
                        force.textOn() == null ? "-" : "" + force.textOn()));
            }
        }
        return new StatuteDraft(
                title,
                issuing.level(),
                issuing.body(),
                history.stream()
                        .map(HistoryLine::on)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                force.textOn(),
                force.since(),
                force.textFrom(),
                List.copyOf(history),
                List.copyOf(chapters),
                preamble.isEmpty() ? null : String.join("\n", preamble),
                List.copyOf(articles),
                List.copyOf(findings));
    }

    private boolean fit(int at, String line) {
        if (Texts.keepable(line.replace('\t', ' '), LONGEST_TEXT)) {
            return true;
        }
        findings.add(Finding.fatal(at + 1, LawProblem.LAW_LINE_UNFIT));
        return false;
    }

    private static String tidy(String line) {
        return Texts.tidy(COMMENT.matcher(line).replaceAll(""));
    }

    private static String brief(String line) {
        return line.length() > 30 ? line.substring(0, 30) + "…" : line;
    }

    static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
