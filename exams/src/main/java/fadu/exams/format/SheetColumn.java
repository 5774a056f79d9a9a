package fadu.exams.format;

import fadu.exams.item.FillText;
import java.util.List;
import java.util.Optional;

/** The columns of a sheet of items, the first name being the one we write. */
enum SheetColumn {
    ID("编号", "试题编号", "题目编号", "id"),
    KIND("题型", "类型", "试题类型", "题目类型", "kind", "type"),
    TOPIC("知识点", "章节", "分类", "科目", "所属知识点", "topic"),
    DIFFICULTY("难度", "难易度", "难易程度", "难度系数", "difficulty"),
    STEM("题干", "题目", "试题", "问题", "题目内容", "试题内容", "题干内容", "stem", "question"),
    OPTIONS("选项", "备选项", "备选答案", "options"),
    ANSWER("答案", "正确答案", "标准答案", "参考答案", "answer"),
    RATIONALE("解析", "试题解析", "答案解析", "题目解析", "rationale"),
    CITATIONS("依据", "法律依据", "出处", "法条依据", "citations"),
    TAGS("标签", "关键词", "tags"),
    WEIGHT("小题分值", "分值权重", "weight"),
    IGNORED("序号", "题号", "no");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    SheetColumn(String... names) {
        this.names = List.of(names);
    }

    String title() {
        return names.getFirst();
    }

    /** The column of a heading; width, blanks and a star for "required" do not matter. */
    static Optional<SheetColumn> of(String heading) {
        var plain = FillText.normalised(heading).replace("*", "");
        for (var column : values()) {
            if (column.names.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The place of the option that a heading such as 选项A, A选项, 选项1 or A names; -1 where it names none. */
    static int option(String heading) {
        var plain =
                FillText.normalised(heading).replace("*", "").replace("选项", "").replace("option", "");
        if (plain.length() != 1) {
            return -1;
        }
        char sign = plain.charAt(0);
        return sign >= 'a' && sign <= 'h' ? sign - 'a' : sign >= '1' && sign <= '8' ? sign - '1' : -1;
    }
}
