package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingStatuteTest {
    private static final String GOOD = """
            # 某省执法试用条例

            2019年3月1日 某省第十三届人民代表大会常务委员会第十次会议通过

            <!-- INFO END -->

            ## 第一章 总则

            第一条 为了试用，制定本条例。

            第二条 本条例适用于：

            （一）甲；

            （二）乙。

            第二条之一 前条所称甲，是指丙。

            ## 第二章 附则

            ### 第一节 施行

            第三条 本条例自2019年5月1日起施行。
            """;

    @Test
    void understandsTitleHistoryChaptersArticlesAndDays() {
        var draft = ReadingStatute.read("条例(2001-01-01).md", GOOD);
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.title()).isEqualTo("某省执法试用条例");
        assertThat(draft.level()).isEqualTo(LawLevel.LOCAL);
        assertThat(draft.issuingBody()).isEqualTo("某省人民代表大会常务委员会");
        assertThat(draft.textOn()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(draft.inForceSince()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(draft.effectiveFrom()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(draft.chapters()).containsExactly("第一章 总则", "第二章 附则", "第二章 附则/第一节 施行");
        assertThat(draft.articles())
                .extracting(ArticleDraft::ordinal)
                .containsExactly(new Ordinal(1, 0), new Ordinal(2, 0), new Ordinal(2, 1), new Ordinal(3, 0));
        assertThat(draft.articles().get(1).text()).isEqualTo("本条例适用于：\n（一）甲；\n（二）乙。");
        assertThat(draft.articles().get(3).chapter()).isEqualTo("第二章 附则/第一节 施行");
    }

    @Test
    void aRevisionThatLeftTheLastArticleSaysNothingOfItsOwnDay() {
        var revised = GOOD.replace("<!-- INFO END -->", """
                2021年9月1日 某省第十三届人民代表大会常务委员会第二十次会议修正

                <!-- INFO END -->""");
        var draft = ReadingStatute.read("条例.md", revised);
        assertThat(draft.inForceSince()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(draft.effectiveFrom()).isNull();
        assertThat(draft.findings()).extracting(Finding::code).containsExactly(LawProblem.LAW_EFFECTIVE_UNKNOWN);
        assertThat(draft.fit()).isTrue();
    }

    @Test
    void indexAndTemplateAreNoStatutes() {
        assertThat(codes("_index.md", "---\nbookCollapseSection: true\n---\n"))
                .containsExactly(LawProblem.LAW_FILE_IS_INDEX);
        assertThat(codes("法律法规模版.md", GOOD)).containsExactly(LawProblem.LAW_FILE_IS_TEMPLATE);
        assertThat(codes("x.md", "---\nbookHidden: true\n---\n" + GOOD))
                .containsExactly(LawProblem.LAW_FILE_IS_TEMPLATE);
    }

    @Test
    void saysWhatIsWrongWithItsLine() {
        assertThat(codes("x.md", "没有标题")).contains(LawProblem.LAW_HEADER_OPEN);
        assertThat(codes("x.md", GOOD.replace("# 某省执法试用条例", ""))).contains(LawProblem.LAW_TITLE_MISSING);
        assertThat(codes("x.md", GOOD.replace("3月1日", "2月30日")))
                .contains(LawProblem.LAW_DATE_WRONG, LawProblem.LAW_HISTORY_MISSING);
        assertThat(codes("x.md", GOOD.replace("某省第十三届人民代表大会常务委员会第十次会议", "大家"))).contains(LawProblem.LAW_LEVEL_UNKNOWN);
        assertThat(codes("x.md", GOOD.replace("第", "弟"))).contains(LawProblem.LAW_ARTICLES_MISSING);
        assertThat(codes("x.md", GOOD.replace("甲；", "甲\u0007；"))).contains(LawProblem.LAW_LINE_UNFIT);
        var twice =
                ReadingStatute.read("x.md", GOOD.replace("第三条 本条例", "第二条 本条例")).findings();
        assertThat(twice).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(LawProblem.LAW_ARTICLE_TWICE);
            assertThat(finding.line()).isEqualTo(23);
            assertThat(finding.facts()).containsEntry("first", "11");
        });
        assertThat(codes("x.md", GOOD.replace("第三条", "第五条"))).containsExactly(LawProblem.LAW_ARTICLE_GAP);
    }

    @Test
    void readsOrdinals() {
        assertThat(Ordinal.parse("第一百一十三条")).contains(new Ordinal(113, 0));
        assertThat(Ordinal.parse("第二十三条之一")).contains(new Ordinal(23, 1));
        assertThat(Ordinal.parse("第十条")).contains(new Ordinal(10, 0));
        assertThat(Ordinal.parse("第一百零五条")).contains(new Ordinal(105, 0));
        assertThat(Ordinal.parse("第12条")).contains(new Ordinal(12, 0));
        assertThat(Ordinal.parse("第条")).isEmpty();
        assertThat(Ordinal.parse("十二条")).isEmpty();
        assertThat(LawTitles.key("《中华人民共和国行政处罚法》")).isEqualTo("行政处罚法");
    }

    private static java.util.List<LawProblem> codes(String name, String text) {
        return ReadingStatute.read(name, text).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
