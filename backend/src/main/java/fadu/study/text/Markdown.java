package fadu.study.text;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the subset of Markdown that lessons are written in: headings of levels 2 to 4, paragraphs, lists, quotations,
 * tables, pictures and rules. HTML is refused, not filtered: what is not in the subset never becomes markup.
 */
public final class Markdown {
    /** The longest text of a lesson, characters. */
    public static final int LONGEST = 60_000;

    private static final int DEEPEST = 4;
    private static final int MOST_COLUMNS = 12;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("( {0,8})([-*]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\[\\]]{0,200})]\\(([A-Za-z0-9._-]{1,120})\\)");
    private static final Pattern RULE = Pattern.compile("(-{3,}|\\*{3,}|_{3,})");
    private static final Pattern DASHES = Pattern.compile("\\|?\\s*:?-{3,}:?\\s*(\\|\\s*:?-{3,}:?\\s*)*\\|?");
    private static final Pattern TAG =
            Pattern.compile("<\\s*(/?[A-Za-z][A-Za-z0-9-]*[\\s>/]|!--|!DOCTYPE|\\?)", Pattern.CASE_INSENSITIVE);

    private Markdown() {}

    /** The blocks of a text; refused where it holds HTML, control characters or nests too deep. */
    public static Outcome<List<Block>> read(String markdown) {
        if (markdown.length() > LONGEST) {
            return Outcome.refused(StudyProblem.TEXT_TOO_LONG, "most", LONGEST);
        }
        if (TAG.matcher(markdown).find()) {
            return Outcome.refused(StudyProblem.TEXT_HOLDS_HTML);
        }
        if (markdown.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
            return Outcome.refused(StudyProblem.TEXT_HOLDS_CONTROLS);
        }
        var lines = Arrays.stream(markdown.split("\\R", -1))
                .map(line -> line.replace("\t", "    ").stripTrailing())
                .toList();
        return Outcome.done(blocks(lines, 0));
    }

    /** The names of the pictures that blocks show. */
    public static TreeSet<String> images(List<Block> blocks) {
        var found = new TreeSet<String>();
        for (var block : blocks) {
            var image = block.image();
            if (image != null) {
                found.add(image);
            }
            found.addAll(images(block.blocks()));
            block.items().forEach(item -> found.addAll(images(item)));
        }
        return found;
    }

    private static List<Block> blocks(List<String> lines, int depth) {
        var found = new ArrayList<Block>();
        int at = 0;
        while (at < lines.size()) {
            var line = lines.get(at).strip();
            if (line.isEmpty()) {
                at++;
            } else if (HEADING.matcher(line).matches()) {
                found.add(heading(line));
                at++;
            } else if (RULE.matcher(line).matches()) {
                found.add(Block.rule());
                at++;
            } else if (IMAGE.matcher(line).matches()) {
                var image = IMAGE.matcher(line);
                image.matches();
                found.add(Block.image(image.group(2), image.group(1)));
                at++;
            } else if (line.startsWith(">") && depth < DEEPEST) {
                int end = end(lines, at, each -> each.strip().startsWith(">"));
                found.add(Block.quote(blocks(
                        lines.subList(at, end).stream()
                                .map(each -> each.strip().replaceFirst("^> ?", ""))
                                .toList(),
                        depth + 1)));
                at = end;
            } else if (isTable(lines, at)) {
                int end = end(lines, at, each -> each.contains("|"));
                found.add(table(lines.subList(at, end)));
                at = end;
            } else if (ITEM.matcher(lines.get(at)).matches() && depth < DEEPEST) {
                int end = endOfList(lines, at);
                found.add(list(lines.subList(at, end), depth));
                at = end;
            } else {
                int end = Math.max(at + 1, end(lines, at, each -> isRunOn(each)));
                found.add(Block.paragraph(InlineReader.read(joined(lines.subList(at, end)))));
                at = end;
            }
        }
        return List.copyOf(found);
    }

    private static Block heading(String line) {
        var match = HEADING.matcher(line);
        match.matches();
        return Block.heading(Math.clamp(match.group(1).length(), 2, 4), InlineReader.read(match.group(2)));
    }

    private static boolean isRunOn(String line) {
        var text = line.strip();
        return !text.isEmpty()
                && !HEADING.matcher(text).matches()
                && !RULE.matcher(text).matches()
                && !IMAGE.matcher(text).matches()
                && !text.startsWith(">")
                && !ITEM.matcher(line).matches();
    }

    private static int end(List<String> lines, int from, java.util.function.Predicate<String> belongs) {
        int at = from;
        while (at < lines.size() && belongs.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTable(List<String> lines, int at) {
        return lines.get(at).contains("|")
                && at + 1 < lines.size()
                && DASHES.matcher(lines.get(at + 1).strip()).matches();
    }

    private static Block table(List<String> lines) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                rows.add(Arrays.stream(
                                lines.get(i).strip().replaceAll("^\\||\\|$", "").split("\\|", -1))
                        .limit(MOST_COLUMNS)
                        .map(cell -> InlineReader.read(cell.strip()))
                        .toList());
            }
        }
        return Block.table(List.copyOf(rows));
    }

    private static int endOfList(List<String> lines, int from) {
        int at = from;
        while (at < lines.size()) {
            var line = lines.get(at);
            boolean goesOn = ITEM.matcher(line).matches()
                    || (line.startsWith("  ") && !line.isBlank())
                    || (line.isBlank()
                            && at + 1 < lines.size()
                            && (ITEM.matcher(lines.get(at + 1)).matches()
                                    || (lines.get(at + 1).startsWith("  ")
                                            && !lines.get(at + 1).isBlank())));
            if (!goesOn) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static Block list(List<String> lines, int depth) {
        var first = ITEM.matcher(lines.getFirst());
        first.matches();
        int indent = first.group(1).length();
        boolean numbered = Character.isDigit(first.group(2).charAt(0));
        var items = new ArrayList<List<Block>>();
        var item = new ArrayList<String>();
        for (var line : lines) {
            var match = ITEM.matcher(line);
            if (match.matches() && match.group(1).length() <= indent) {
                if (!item.isEmpty()) {
                    items.add(blocks(item, depth + 1));
                    item.clear();
                }
                item.add(match.group(3));
            } else {
                item.add(line.startsWith("  ") ? line.substring(Math.min(line.length(), indent + 2)) : line);
            }
        }
        items.add(blocks(item, depth + 1));
        return Block.list(numbered, List.copyOf(items));
    }

    /** Lines of a paragraph run on; between Latin letters a blank stands where the line broke. */
    private static String joined(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var next = line.strip();
            if (!text.isEmpty() && text.charAt(text.length() - 1) < 128 && !next.isEmpty() && next.charAt(0) < 128) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }
}
