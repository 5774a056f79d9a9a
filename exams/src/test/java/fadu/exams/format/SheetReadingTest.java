package fadu.exams.format;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Tables as offices send them. */
class SheetReadingTest {
    private static final String HEAD = "序号,题型,题目,选项A,选项B,选项C,选项D,正确答案,解析,法律依据,难易度,备注\n";

    @Test
    void a_messy_file_of_an_old_office_is_understood() {
        var text = "某局题库,,,,,,,,,,,\n" + HEAD
                + "1,单项选择题,\"听证\n在几日内提出？\",三日,五日,七日,十日,b,见法条,《中华人民共和国行政处罚法》第六十四条,易,\n"
                + "2,多选,哪些是处罚？,警告,罚款,拘役,通报批评,\"A、B,Ｄ\",,行政处罚法第九条第一项,中,常考\n"
                + "3,判断题,处罚可以口头作出。,,,,,×,,,,\n"
                + "\n"
                + "4,填空题,应在（ ）日内送达，逾期____。,,,,,七；无效,,,0.6,\n"
                + "5,简答题,谈谈听证。,,,,,略,,,,\n"
                + "6,,谁复议？,甲,乙,,,A,,,,\n";
        var report = read(text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(3);
        assertThat(report.refused()).isEqualTo(1);
        var first = report.items().getFirst();
        assertThat(first.question()).isInstanceOfSatisfying(SingleChoice.class, choice -> {
            assertThat(choice.stem()).isEqualTo("听证\n在几日内提出？");
            assertThat(choice.key()).isEqualTo("B");
        });
        assertThat(first.citations()).containsExactly(new Citation("中华人民共和国行政处罚法", "第六十四条"));
        assertThat(first.difficulty()).isEqualTo(1);
        assertThat(report.items().get(1).question())
                .isInstanceOfSatisfying(
                        MultipleChoice.class,
                        choice -> assertThat(choice.keys()).containsExactly("A", "B", "D"));
        assertThat(report.items().get(1).rationale()).isEqualTo("依据：行政处罚法第九条第一项");
        assertThat(report.items().get(2).question()).isEqualTo(new TrueFalse("处罚可以口头作出。", false));
        assertThat(report.items().get(3).question())
                .isEqualTo(new FillIn("应在{{1}}日内送达，逾期{{2}}。", List.of(List.of("七"), List.of("无效"))));
        assertThat(report.entries().get(4).verdict().toString()).contains("简答题");
        // The record's line, quoted breaks counted.
        assertThat(report.entries()).extracting(ImportReport.Entry::line).containsExactly(3, 5, 6, 8, 9, 10);
    }

    @Test
    void options_in_one_cell_and_other_names_of_columns() {
        var report = csv("题干\t备选项\t标准答案\t类型\n谁？\tA.甲 B、乙 C：丙\tC\t单选题\n");
        assertThat(report.items())
                .singleElement()
                .satisfies(item -> assertThat(item.question())
                        .isInstanceOfSatisfying(
                                SingleChoice.class,
                                choice -> assertThat(choice.options())
                                        .extracting(option -> option.text())
                                        .containsExactly("甲", "乙", "丙")));
        assertThat(csv("题干;选项;答案\n谁？;\"甲\n乙\";A\n").items()).hasSize(1);
    }

    @Test
    void statements_are_answered_in_many_ways() {
        for (var yes : List.of("正确", "对", "√", "T", "true", "是", "Ａ")) {
            assertThat(csv("题型,题干,选项A,选项B,答案\n判断题,一。,正确,错误," + yes + "\n")
                            .items()
                            .getFirst()
                            .question())
                    .as(yes)
                    .isEqualTo(new TrueFalse("一。", true));
        }
        assertThat(csv("题型,题干,选项A,选项B,答案\n判断题,一。,正确,错误,B\n").items().getFirst().question())
                .isEqualTo(new TrueFalse("一。", false));
        assertThat(refusal("判断题,一。,,,也许")).contains("既不是正确也不是错误");
        assertThat(csv("题干,答案\n一。,错\n").items().getFirst().kind()).isEqualTo(ItemKind.TRUE_FALSE);
        assertThat(csv("题干,答案\n在__日内,五\n").items().getFirst().kind()).isEqualTo(ItemKind.FILL);
    }

    @Test
    void a_bar_parts_the_answers_that_count_for_the_one_blank() {
        var question = csv("题型,题干,答案\n填空题,在____日内提出。,五|5\n").items().getFirst().question();
        assertThat(question).isEqualTo(new FillIn("在{{1}}日内提出。", List.of(List.of("五", "5"))));
        assertThat(csv("题型,题干,答案\n填空题,一__二__,甲|乙\n").items().getFirst().question())
                .isEqualTo(new FillIn("一{{1}}二{{2}}", List.of(List.of("甲"), List.of("乙"))));
    }

    @Test
    void rows_that_contradict_themselves_are_refused() {
        assertThat(refusal("单选题,,甲,乙,A")).contains("没有题干");
        assertThat(refusal("单选题,问,甲,乙,")).contains("没有答案");
        assertThat(refusal("单选题,问,甲,乙,AB")).contains("多个正确选项");
        assertThat(refusal("多选题,问,甲,乙,A")).contains("只有一个正确选项");
        assertThat(refusal("单选题,问,甲,乙,甲")).contains("不是选项字母");
        assertThat(refusal("单选题,问,甲,乙,D")).contains("不在选项之中");
        assertThat(refusal("单选题,问,甲,甲,A")).contains("内容相同");
        assertThat(refusal("填空题,一__二__,,,五")).contains("2 个空");
        assertThat(refusal("案例题,,,,")).contains("不能为空");
    }

    @Test
    void files_without_a_head_or_of_another_kind_are_refused_as_a_whole() throws IOException {
        assertThat(csv("甲,乙\n丙,丁\n").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.line()).isZero());
        assertThat(csv("\n".repeat(3) + "甲\n".repeat(30)).refused()).isEqualTo(1);
        assertThat(read(new byte[] {0, 1, 2, 3}).refused()).isEqualTo(1);
        assertThat(read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8}).refused())
                .isEqualTo(1);
        assertThat(csv("题干,答案,选项A,选项B\n\"没有结束的引号,A,甲,乙\n下一行,B,甲,乙\n").entries()).isNotEmpty();
        assertThat(XlsxItems.read(new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)), defaults())
                        .refused())
                .isEqualTo(1);
        assertThat(CsvItems.read(new ByteArrayInputStream(new byte[CsvItems.LARGEST + 1]), defaults())
                        .refused())
                .isEqualTo(1);
        assertThat(XlsxItems.read(new ByteArrayInputStream(new byte[XlsxItems.LARGEST + 1]), defaults())
                        .refused())
                .isEqualTo(1);
    }

    @Test
    void numbers_truths_and_formulas_of_a_workbook_are_text() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "x", "1.0")) {
            var sheet = book.newWorksheet("一");
            var head = List.of("编号", "题型", "题干", "答案", "选项A", "选项B", "难度");
            for (int i = 0; i < head.size(); i++) {
                sheet.value(0, i, head.get(i));
            }
            sheet.value(1, 0, 7);
            sheet.value(1, 1, "填空题");
            sheet.value(1, 2, "在 {{1}} 日内");
            sheet.value(1, 3, 15);
            sheet.value(1, 6, 2);
            sheet.value(2, 0, "b");
            sheet.value(2, 1, "判断题");
            sheet.value(2, 2, "可以。");
            sheet.value(2, 3, true);
            sheet.value(3, 1, "单选题");
            sheet.formula(3, 2, "A1+B1");
            sheet.value(3, 3, "A");
            sheet.value(3, 4, 0);
            sheet.value(3, 5, 1.5);
        }
        var report = XlsxItems.read(new ByteArrayInputStream(out.toByteArray()), defaults());
        assertThat(report.items()).extracting(Item::id).containsExactly("imp-7", "b");
        assertThat(report.items().getFirst().question()).isEqualTo(new FillIn("在 {{1}} 日内", List.of(List.of("15"))));
        assertThat(report.items().getFirst().difficulty()).isEqualTo(2);
        assertThat(report.items().get(1).question()).isEqualTo(new TrueFalse("可以。", true));
        assertThat(report.refused()).isEqualTo(1);
    }

    private static String refusal(String row) {
        return csv("题型,题干,选项A,选项B,答案\n" + row + "\n")
                .entries()
                .getFirst()
                .verdict()
                .toString();
    }

    private static ImportReport csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportReport read(byte[] bytes) {
        try {
            return CsvItems.read(new ByteArrayInputStream(bytes), defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Defaults defaults() {
        return new Defaults("imp", "其他", 3);
    }
}
