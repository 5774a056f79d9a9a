package fadu.directory.roster;

import fadu.directory.Category;
import fadu.directory.Texts;
import fadu.directory.importing.Column;
import fadu.directory.importing.Column.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a roster and the words that stand in them. */
final class RosterColumns {
    static final String CERTIFICATE = "certificateNumber";

    private static final Set<String> YES =
            Set.of("是", "√", "✓", "✔", "y", "yes", "1", "有", "在编", "在册", "在岗", "编内", "在职", "true", "对");
    private static final Set<String> NO =
            Set.of("否", "×", "✗", "x", "n", "no", "0", "无", "不在编", "非在编", "未在编", "不在册", "不在岗", "编外", "false", "离岗");
    private static final Map<String, Category> CATEGORIES = categories();

    private RosterColumns() {}

    /** In the order of the template. */
    static List<Column> all() {
        var all = new ArrayList<>(Column.person());
        all.add(text("gender", "性别", "Gender", List.of()));
        all.add(text("category", "人员类别", "Category", List.of("类别", "人员性质", "人员类型", "身份类别", "岗位类别", "人员身份")));
        all.add(text("established", "在编", "Established", List.of("是否在编", "编制", "编制情况", "在编情况", "是否有编制")));
        all.add(text("registered", "在册", "Registered", List.of("是否在册", "在册情况")));
        all.add(text("inPost", "在岗", "In post", List.of("在岗起", "是否在岗", "在岗日期", "在岗时间", "上岗日期", "到岗时间", "在岗情况")));
        all.add(text("post", "职务", "Post", List.of("岗位", "职务职级", "现任职务", "担任职务", "职级")));
        all.add(text("education", "学历", "Education", List.of("文化程度", "最高学历", "学历学位")));
        all.add(new Column(
                "joinedOn",
                "入职日期",
                "Joined on",
                List.of("入职时间", "到单位时间", "进入本单位时间", "调入时间", "调入日期"),
                false,
                Shape.DATE));
        all.add(text(CERTIFICATE, "执法证号", "Certificate number", List.of("执法证编号", "行政执法证号", "证件编号", "执法证件号")));
        return List.copyOf(all);
    }

    /** Yes or no; empty for any other word. */
    static Optional<Boolean> yesOrNo(String text) {
        var word = Texts.folded(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** The category that a word means; empty for none. */
    static Optional<Category> category(String text) {
        return Optional.ofNullable(CATEGORIES.get(Texts.folded(text)));
    }

    /** {@code M} or {@code F}; empty for any other word. */
    static Optional<String> gender(String text) {
        return switch (Texts.folded(text)) {
            case "男", "m", "male", "男性" -> Optional.of("M");
            case "女", "f", "female", "女性" -> Optional.of("F");
            default -> Optional.empty();
        };
    }

    private static Column text(String field, String zh, String en, List<String> synonyms) {
        return new Column(field, zh, en, synonyms, false, Shape.TEXT);
    }

    private static Map<String, Category> categories() {
        var words = new HashMap<String, Category>();
        for (var category : Category.values()) {
            words.put(category.zh(), category);
            words.put(Texts.folded(category.name()), category);
        }
        List.of("执法", "执法员", "行政执法人员", "公务员", "参公", "参公人员", "行政编制", "执法岗")
                .forEach(word -> words.put(word, Category.OFFICER));
        List.of("辅助", "辅助", "执法辅助人员", "行政执法辅助人员", "协管员", "协管", "辅警", "编外", "临时工", "合同工", "劳务派遣", "工勤人员")
                .forEach(word -> words.put(word, Category.AUXILIARY));
        List.of("领导", "单位领导", "班子成员").forEach(word -> words.put(word, Category.CADRE));
        List.of("行政复议人员", "复议").forEach(word -> words.put(word, Category.RECONSIDERATION));
        List.of("监督人员", "行政执法监督人员", "执法监督").forEach(word -> words.put(word, Category.SUPERVISOR));
        List.of("国家工作人员", "机关工作人员").forEach(word -> words.put(word, Category.STATE_STAFF));
        return Map.copyOf(words);
    }
}
