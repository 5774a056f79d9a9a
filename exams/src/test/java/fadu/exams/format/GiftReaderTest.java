package fadu.exams.format;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.FillIn;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Question;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftReaderTest {
    @Test
    void plain_questions_of_each_kind_are_taken_as_they_stand() {
        assertThat(accepted("谁作出处罚？{=行政机关 ~法院}"))
                .isInstanceOfSatisfying(
                        SingleChoice.class, choice -> assertThat(choice.key()).isEqualTo("A"));
        assertThat(accepted("哪些？{~%50%甲 ~%50%乙 ~%-100%丙}"))
                .isInstanceOfSatisfying(
                        MultipleChoice.class,
                        choice -> assertThat(choice.keys()).containsExactly("A", "B"));
        assertThat(accepted("哪些？{=甲 =乙 ~丙}")).isInstanceOf(MultipleChoice.class);
        assertThat(accepted("对吗？{F}")).isEqualTo(new TrueFalse("对吗？", false));
        assertThat(accepted("在{=五 =5}日内提出")).isEqualTo(new FillIn("在{{1}}日内提出", List.of(List.of("五", "5"))));
        assertThat(accepted("几日？{=五}")).isEqualTo(new FillIn("几日？ {{1}}", List.of(List.of("五"))));
        assertThat(accepted("由{=行政机关 ~法院}作出"))
                .isInstanceOfSatisfying(
                        SingleChoice.class, choice -> assertThat(choice.stem()).isEqualTo("由____作出"));
    }

    @Test
    void names_categories_comments_and_escapes_are_understood() {
        var report =
                read("// 说明\n$CATEGORY: $course$/top/行政处罚法/设定\n\n::cf-1::1 \\= 1？{T####因为 \\{x\\}}\n\n::第二题::2？{F}");
        assertThat(report.items()).extracting(item -> item.id()).containsExactly("cf-1", "imp-002");
        assertThat(report.items()).extracting(item -> item.topic()).containsOnly("行政处罚法/设定");
        assertThat(report.items().getFirst().question().stem()).isEqualTo("1 = 1？");
        assertThat(report.items().getFirst().rationale()).isEqualTo("因为 {x}");
        assertThat(report.entries()).extracting(ImportReport.Entry::line).containsExactly(4, 6);
        assertThat(report.entries().get(1).name()).isEqualTo("第二题");
        assertThat(read("::1::a{T}").items().getFirst().id()).isEqualTo("imp-1");
    }

    @Test
    void what_cannot_be_kept_is_said() {
        assertThat(changes("哪个？{=甲#对 ~乙#错}")).containsExactly("各选项的反馈并入解析");
        assertThat(changes("[html]<p>哪个&nbsp;？</p>{=甲 ~乙}")).containsExactly("网页格式标记已去掉");
        assertThat(changes("哪个？{=甲 ~%30%乙}")).containsExactly("选项的得分比例未保留，改由试卷的评分规则决定");
        assertThat(changes("哪些？{~%60%甲 ~%40%乙 ~丙}")).hasSize(1);
        assertThat(changes("哪个？{=甲 ~%-30%乙}")).hasSize(1);
        assertThat(changes("何物？{=甲 =%50%乙 =%0%*#不对}")).hasSize(3);
        assertThat(changes("对吗？{T}\";")).containsExactly("作答部分之后的多余符号“\";”已去掉");
    }

    @Test
    void what_has_no_kind_here_is_refused_by_name() {
        assertThat(refusal("谈谈看法。{}")).contains("论述题");
        assertThat(refusal("几？{#3:2}")).contains("数值题");
        assertThat(refusal("连线{=甲 -> 一 =乙 -> 二}")).contains("配对题");
        assertThat(refusal("只是说明")).contains("没有作答部分");
        assertThat(refusal("问？{=甲 ~乙")).contains("右花括号");
        assertThat(refusal("问？{甲}")).contains("看不懂");
        assertThat(refusal("问？{~甲 ~乙}")).contains("没有正确选项");
        assertThat(refusal("问？{=甲 ~甲}")).contains("内容相同");
        assertThat(refusal("{=甲 ~乙}")).contains("不能为空");
    }

    @Test
    void a_broken_comment_of_ours_costs_no_question_and_a_code_stands_once() {
        var report = read("// fadu: {broken\n::a::问{T}\n\n::a::问2{F}");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    private static ImportReport read(String text) {
        return GiftReader.read(text, new Defaults("imp", "其他", 3));
    }

    private static Question accepted(String text) {
        var report = read(text);
        assertThat(report.accepted()).as("%s", report).isEqualTo(1);
        return report.items().getFirst().question();
    }

    private static List<String> changes(String text) {
        var verdict = read(text).entries().getFirst().verdict();
        return verdict instanceof Verdict.Changed(var item, var changes)
                ? changes.stream().map(words -> words.zh()).toList()
                : List.of(verdict.toString());
    }

    private static String refusal(String text) {
        var verdict = read(text).entries().getFirst().verdict();
        return verdict instanceof Verdict.Refused(var why) ? why.toString() : "not refused: " + verdict;
    }
}
