package fadu.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.jspecify.annotations.Nullable;

/**
 * How a name is read, for search and order: plain lower-case letters without tones, ü as v. Letters and digits stay, anything
 * else is left out.
 *
 * @param whole e.g. {@code shanxiaohua}, at most 240 letters
 * @param initials e.g. {@code sxh}, at most 60 letters
 */
public record Pinyin(String whole, String initials) {
    private static final int WHOLE = 240;
    private static final int INITIALS = 60;

    /** Characters that are read otherwise as a surname. */
    private static final Map<Integer, String> SURNAMES = Map.ofEntries(
            surname("单", "shan"),
            surname("仇", "qiu"),
            surname("解", "xie"),
            surname("查", "zha"),
            surname("曾", "zeng"),
            surname("区", "ou"),
            surname("任", "ren"),
            surname("盖", "ge"),
            surname("朴", "piao"),
            surname("尉", "wei"),
            surname("员", "yun"),
            surname("乐", "yue"),
            surname("召", "shao"),
            surname("缪", "miao"),
            surname("翟", "zhai"),
            surname("折", "she"),
            surname("黑", "he"),
            surname("秘", "bi"),
            surname("冼", "xian"),
            surname("种", "chong"),
            surname("覃", "qin"),
            surname("纪", "ji"),
            surname("繁", "po"),
            surname("牟", "mou"),
            surname("车", "che"),
            surname("石", "shi"),
            surname("祭", "zhai"),
            surname("臧", "zang"),
            surname("能", "nai"),
            surname("洗", "xian"),
            surname("过", "guo"),
            surname("逄", "pang"),
            surname("隗", "wei"),
            surname("宓", "mi"),
            surname("应", "ying"),
            surname("令", "ling"),
            surname("重", "chong"),
            surname("钭", "tou"),
            surname("璩", "qu"),
            surname("晁", "chao"),
            surname("葛", "ge"),
            surname("沈", "shen"),
            surname("贾", "jia"),
            surname("宿", "su"),
            surname("宁", "ning"),
            surname("万", "wan"),
            surname("长", "zhang"),
            surname("卜", "bu"),
            surname("柏", "bai"),
            surname("参", "shen"),
            surname("郇", "xun"),
            surname("瞿", "qu"),
            surname("俞", "yu"),
            surname("阚", "kan"),
            surname("干", "gan"),
            surname("句", "gou"));

    /** Surnames of two characters whose reading the single characters do not give. */
    private static final Map<String, String> DOUBLE = Map.of(
            "单于",
            "chan yu",
            "尉迟",
            "yu chi",
            "万俟",
            "mo qi",
            "长孙",
            "zhang sun",
            "令狐",
            "ling hu",
            "澹台",
            "tan tai",
            "宰父",
            "zai fu",
            "鲜于",
            "xian yu",
            "赫连",
            "he lian",
            "夏侯",
            "xia hou");

    /** The reading of a person's name, the surname's own reading included. */
    public static Pinyin ofPerson(String name) {
        var compound = name.length() > 2 ? DOUBLE.get(name.substring(0, 2)) : null;
        if (compound != null) {
            var parts = compound.split(" ");
            return of(name.substring(2), parts[0] + parts[1], "" + parts[0].charAt(0) + parts[1].charAt(0));
        }
        if (!name.isEmpty()) {
            var surname = SURNAMES.get(name.codePointAt(0));
            if (surname != null) {
                return of(name.substring(name.offsetByCodePoints(0, 1)), surname, surname.substring(0, 1));
            }
        }
        return of(name, "", "");
    }

    /** The reading of any other text, e.g. a unit's name, shortened to what the columns hold. */
    public static Pinyin of(String text, int whole, int initials) {
        var read = of(text, "", "");
        return new Pinyin(cut(read.whole, whole), cut(read.initials, initials));
    }

    private static Pinyin of(String text, String whole, String initials) {
        var letters = new StringBuilder(whole);
        var first = new StringBuilder(initials);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            var read = plain ? String.valueOf(c).toLowerCase(Locale.ROOT) : reading(c);
            if (read != null) {
                letters.append(read);
                if (!plain || !inWord) {
                    first.append(read.charAt(0));
                }
            }
            inWord = plain;
        }
        return new Pinyin(cut(letters.toString(), WHOLE), cut(first.toString(), INITIALS));
    }

    private static @Nullable String reading(char c) {
        var format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            var found = PinyinHelper.toHanyuPinyinStringArray(c, format);
            return found == null || found.length == 0 || !found[0].matches("[a-z]+") ? null : found[0];
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Map.Entry<Integer, String> surname(String character, String reading) {
        return Map.entry(Objects.requireNonNull(character).codePointAt(0), reading);
    }
}
