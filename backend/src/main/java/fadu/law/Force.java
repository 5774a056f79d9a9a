package fadu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when a statute holds. What its last articles say (自…起施行) is the day on which it first took effect; a revision that
 * left the sentence as it was says nothing about itself, so the day of the revised text stays unknown.
 *
 * @param since since when the statute holds; null where nothing says so
 * @param textOn when the text was last passed or revised; null where the header names no day
 * @param textFrom from when this text holds; null where nothing says so
 */
record Force(
        @Nullable LocalDate since,
        @Nullable LocalDate textOn,
        @Nullable LocalDate textFrom) {
    private static final Pattern FROM = Pattern.compile("自(\\d{4})年(\\d{1,2})月(\\d{1,2})日起(?:施行|实施)");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:公布|发布)之日起(?:施行|实施)");

    static Force of(List<HistoryLine> history, List<ArticleDraft> articles) {
        var textOn = history.stream()
                .filter(line -> !line.onlyForce())
                .map(HistoryLine::on)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        var since = since(history, articles);
        var textFrom = since != null && textOn != null && !since.isBefore(textOn) ? since : null;
        return new Force(since, textOn, textFrom);
    }

    private static @Nullable LocalDate since(List<HistoryLine> history, List<ArticleDraft> articles) {
        for (var article : articles.reversed()) {
            var from = FROM.matcher(article.text());
            if (from.find()) {
                return ReadingStatute.day(from.group(1), from.group(2), from.group(3));
            }
            if (AT_ONCE.matcher(article.text()).find()) {
                return announced(history, "公布", "发布");
            }
            if (articles.size() - articles.indexOf(article) >= 5) {
                break;
            }
        }
        return announced(history, "施行");
    }

    private static @Nullable LocalDate announced(List<HistoryLine> history, String... words) {
        return history.stream()
                .filter(line -> List.of(words).stream().anyMatch(line.words()::contains))
                .map(HistoryLine::on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
