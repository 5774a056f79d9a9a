package fadu.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Three years of lectures, every other one a morning of three hours and the others with such an afternoon, and the coming weeks. */
final class LecturePlan {
    static final List<String> KINDS = List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL");

    private static final List<List<String>> TOPICS = List.of(
            List.of("行政处罚法重点条文", "行政复议法修订要点", "行政许可设定与实施", "行政强制的程序与限度", "国家赔偿与执法责任", "公务员法与职业纪律"),
            List.of("城乡规划执法实务", "食品安全监管要点", "道路运输执法要点", "农资市场监管实务", "生态环境执法要点", "安全生产检查实务"),
            List.of("现场检查与取证", "执法文书制作", "执法全过程记录", "询问与笔录", "裁量基准的适用", "案卷评查与纠错"));

    private LecturePlan() {}

    /** All lectures in order of time; ids count from 1. */
    static List<PlannedLecture> all(Dice dice, LocalDate anchor) {
        var lectures = new ArrayList<PlannedLecture>();
        var day = LocalDate.of(anchor.getYear() - 2, 1, 8);
        int number = 0;
        while (day.isBefore(anchor.plusDays(45))) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                day = day.plusDays(2);
            } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            int kind = number % 3;
            var topic = dice.pick(TOPICS.get(kind));
            lectures.add(new PlannedLecture(
                    lectures.size() + 1L,
                    dice.publicId(),
                    topic,
                    KINDS.get(kind),
                    day,
                    1 + number % 5,
                    1 + number % 8,
                    1 + number % 2));
            number++;
            day = day.plusDays(dice.between(4, 7));
        }
        return lectures;
    }

    /**
     * A lecture to be written.
     *
     * @param parts 1 for a morning, 2 for a whole day
     */
    record PlannedLecture(
            long id,
            String publicId,
            String title,
            String kind,
            LocalDate day,
            long roomId,
            long lecturerId,
            int parts) {}
}
