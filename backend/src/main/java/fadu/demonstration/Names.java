package fadu.demonstration;

import java.util.List;

/** Invented names: common family names joined at random with given names that sound like examples. */
final class Names {
    private static final List<String> FAMILY = List.of(
            "顾", "江", "乔", "康", "丁", "罗", "范", "段", "秦", "宋", "魏", "谢", "苏", "严", "柏", "邵", "温", "钟", "傅", "石", "卢",
            "叶", "贺", "龚", "程", "曹", "袁", "邓", "许", "韩", "冯", "董", "萧", "潘", "蒋", "蔡", "余", "杜", "戴", "夏", "汪", "田",
            "任", "姜", "方", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白", "崔", "毛", "邱", "史", "侯");
    private static final List<String> FIRST = List.of(
            "文", "明", "志", "建", "晓", "国", "永", "海", "春", "立", "思", "佳", "俊", "雅", "宏", "世", "嘉", "云", "清", "安", "德",
            "景", "慧", "远", "若", "启", "承", "知", "守", "正");
    private static final List<String> SECOND = List.of(
            "远", "华", "平", "峰", "琴", "林", "军", "燕", "涛", "敏", "宁", "辉", "洁", "伟", "芳", "强", "丽", "斌", "娟", "刚", "霞",
            "杰", "雪", "航", "岚", "朗", "川", "禾", "言", "和", "");

    private Names() {}

    /** A name. */
    static String any(Dice dice) {
        return dice.pick(FAMILY) + dice.pick(FIRST) + dice.pick(SECOND);
    }
}
