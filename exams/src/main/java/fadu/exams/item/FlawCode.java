package fadu.exams.item;

import fadu.exams.Words;
import java.util.List;

/** What can be wrong with an item or a response. Names are stable; words quote facts by place. */
public enum FlawCode {
    /** This is not valid JSON: {0}. */
    JSON_UNREADABLE("不是有效的 JSON：{0}", "this is not valid JSON: {0}"),
    /** This field is missing; add it. */
    FIELD_MISSING("缺少此项，请补上", "this field is missing; add it"),
    /** There is no field "{0}"; remove or correct it. */
    FIELD_UNKNOWN("没有名为“{0}”的项，请删除或改正", "there is no field \"{0}\"; remove or correct it"),
    /** This field must be {1}. */
    FIELD_TYPE("此项应为{0}", "this field must be {1}"),
    /** There is no kind "{0}"; use SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE. */
    KIND_UNKNOWN(
            "题型“{0}”不存在，应为 SINGLE、MULTIPLE、TRUE_FALSE、FILL 或 CASE",
            "there is no kind \"{0}\"; use SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE"),
    /** An id holds lower-case letters, digits and hyphens, 1 to 64 characters. */
    ID_WRONG("编号只能用小写字母、数字和连字符，1 至 64 个字符", "an id holds lower-case letters, digits and hyphens, 1 to 64 characters"),
    /** This must not be empty. */
    TEXT_EMPTY("不能为空", "this must not be empty"),
    /** This is too long; at most {0} characters. */
    TEXT_TOO_LONG("过长，最多 {0} 个字符", "this is too long; at most {0} characters"),
    /** There must be no blanks at either end. */
    TEXT_NOT_TRIMMED("首尾不能有空白", "there must be no blanks at either end"),
    /** This holds control characters; remove them. */
    TEXT_CONTROL("含有不可见的控制字符，请删除", "this holds control characters; remove them"),
    /** A topic is a path parted by "/", no level empty. */
    TOPIC_WRONG("知识点应写成以“/”分隔的路径，各级均不能为空", "a topic is a path parted by \"/\", no level empty"),
    /** Difficulty goes from 1 (easy) to 5 (hard). */
    DIFFICULTY_WRONG("难度应为 1（易）至 5（难）", "difficulty goes from 1 (easy) to 5 (hard)"),
    /** The tag "{0}" stands twice. */
    TAG_TWICE("标签“{0}”重复", "the tag \"{0}\" stands twice"),
    /** The name of a law must not hold the brackets "《》". */
    LAW_WRONG("法律名称不能含书名号“《》”", "the name of a law must not hold the brackets \"《》\""),
    /** Write the article as the statute does: 第十二条, 第二十三条之一. */
    ARTICLE_WRONG("条文应照法条原文写成“第十二条”或“第二十三条之一”", "write the article as the statute does: 第十二条, 第二十三条之一"),
    /** The same article is cited twice. */
    CITATION_TWICE("同一条文引用了两次", "the same article is cited twice"),
    /** There must be {0} to {1} options. */
    OPTIONS_COUNT("选项应有 {0} 至 {1} 个", "there must be {0} to {1} options"),
    /** Options are lettered A, B, C … in order. */
    OPTION_KEYS("选项应依次以 A、B、C…… 标注", "options are lettered A, B, C … in order"),
    /** Options {0} and {1} say the same. */
    OPTION_TWICE("选项 {0} 与 {1} 内容相同", "options {0} and {1} say the same"),
    /** The number of right options must be {0}. */
    ANSWER_COUNT("正确选项的个数应为 {0}", "the number of right options must be {0}"),
    /** The answer "{0}" is none of the options. */
    ANSWER_UNKNOWN("答案“{0}”不在选项之中", "the answer \"{0}\" is none of the options"),
    /** The answer "{0}" stands twice. */
    ANSWER_TWICE("答案“{0}”重复", "the answer \"{0}\" stands twice"),
    /** There must be 1 to 10 blanks. */
    BLANKS_COUNT("填空应有 1 至 10 个", "there must be 1 to 10 blanks"),
    /** The stem marks its blanks as {0} in order, as many as there are answers. */
    BLANK_MARKS("题干中的空应依次写作 {0}，与答案个数一致", "the stem marks its blanks as {0} in order, as many as there are answers"),
    /** Each blank lists 1 to 20 accepted answers. */
    BLANK_ANSWERS("每空应列 1 至 20 个可接受的答案", "each blank lists 1 to 20 accepted answers"),
    /** The accepted answer "{0}" stands twice (width and blanks ignored). */
    BLANK_ANSWER_TWICE(
            "可接受的答案“{0}”重复（忽略全角半角与空格）", "the accepted answer \"{0}\" stands twice (width and blanks ignored)"),
    /** A case has 1 to 20 parts. */
    PARTS_COUNT("案例应有 1 至 20 个小题", "a case has 1 to 20 parts"),
    /** Parts are numbered 1, 2, 3 … in order. */
    PART_IDS("小题应依次编号为 1、2、3……", "parts are numbered 1, 2, 3 … in order"),
    /** The weight of a part is a whole number from 1 to 100. */
    WEIGHT_WRONG("小题分值权重应为 1 至 100 的整数", "the weight of a part is a whole number from 1 to 100"),
    /** There is no rationale; write reason and basis before publishing. */
    RATIONALE_MISSING("未写解析，发布前须写明理由和依据", "there is no rationale; write reason and basis before publishing"),
    /** No article is cited; cite it before publishing. */
    CITATIONS_MISSING("未注明依据的条文，发布前须注明", "no article is cited; cite it before publishing"),
    /** The response does not fit the kind of item. */
    RESPONSE_KIND("作答的形式与题型不符", "the response does not fit the kind of item"),
    /** The response chooses an option that does not exist: "{0}". */
    RESPONSE_KEY("作答选了不存在的选项“{0}”", "the response chooses an option that does not exist: \"{0}\""),
    /** Choose one option only. */
    RESPONSE_ONE_KEY("单选题和判断题只能选一项", "choose one option only"),
    /** The response fills more blanks than there are ({0}). */
    RESPONSE_BLANKS("作答填写的空多于题目的空（{0} 个）", "the response fills more blanks than there are ({0})"),
    /** There is no part "{0}". */
    RESPONSE_PART("没有编号为“{0}”的小题", "there is no part \"{0}\"");

    private final String zh;
    private final String en;

    FlawCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Words words(List<String> facts) {
        return new Words(filled(zh, facts), filled(en, facts));
    }

    private static String filled(String pattern, List<String> facts) {
        var words = pattern;
        for (int i = 0; i < facts.size(); i++) {
            words = words.replace("{" + i + "}", facts.get(i));
        }
        return words;
    }
}
