package fadu.directory.importing;

import java.util.List;

/**
 * A column that a file may have.
 *
 * @param field the stable name, e.g. {@code idNumber}
 * @param zh the head in the template
 * @param en the same in English
 * @param synonyms other heads that mean it; compared without spaces, brackets and what stands in them, and case
 * @param needed true when a file without it is refused as a whole
 * @param shape how its cells are read
 */
public record Column(String field, String zh, String en, List<String> synonyms, boolean needed, Shape shape) {
    /** How the cells of a column are read and shown. */
    public enum Shape {
        /** Any text; spaces at the ends go, full-width digits and letters become plain ones. */
        TEXT,
        /** A day: Excel's date numbers and the usual ways of writing become {@code yyyy-MM-dd}; anything else stays text. */
        DATE,
        /** An identity number: shown masked; upper-case X; digits that Excel has lost are noticed. */
        ID_NUMBER,
        /** A phone number: shown masked. */
        PHONE,
        /** A number with at most two decimals, as plain text. */
        NUMBER
    }

    /** True for cells that are shown masked unless they need a cure. */
    public boolean sensitive() {
        return shape == Shape.ID_NUMBER || shape == Shape.PHONE;
    }

    /** Name, identity number, staff number, unit and phone: the columns by which {@link Matching} knows somebody. */
    public static List<Column> person() {
        return List.of(
                new Column("name", "姓名", "Name", List.of("人员姓名", "持证人", "持证人姓名", "执法人员姓名"), true, Shape.TEXT),
                new Column(
                        "idNumber",
                        "身份证号",
                        "Identity number",
                        List.of("公民身份号码", "身份证号码", "身份证", "身份证件号码", "证件号码", "居民身份证号"),
                        false,
                        Shape.ID_NUMBER),
                new Column("staffNumber", "工号", "Staff number", List.of("人员编号", "职工号", "员工号", "警号"), false, Shape.TEXT),
                new Column(
                        "unit",
                        "单位",
                        "Unit",
                        List.of("所属单位", "部门", "工作单位", "单位名称", "所在单位", "所在部门", "执法单位", "执法机构", "科室"),
                        false,
                        Shape.TEXT),
                new Column(
                        "phone",
                        "手机号",
                        "Phone",
                        List.of("手机", "手机号码", "联系电话", "电话", "联系方式", "移动电话"),
                        false,
                        Shape.PHONE));
    }
}
