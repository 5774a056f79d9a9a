package fadu.demonstration;

import java.util.ArrayList;
import java.util.List;

/** The forty units of the invented 例川县: the county, its departments, their brigades and offices, its townships. */
final class UnitPlan {
    /** The county's own key: parent of all. */
    static final long COUNTY = 1;

    private static final List<String> DEPARTMENTS = List.of(
            "司法局",
            "城市管理局",
            "交通运输局",
            "农业农村局",
            "市场监督管理局",
            "应急管理局",
            "生态环境分局",
            "自然资源局",
            "住房和城乡建设局",
            "水利局",
            "卫生健康局",
            "文化和旅游局",
            "教育局",
            "人力资源和社会保障局",
            "民政局",
            "财政局",
            "审计局",
            "统计局",
            "林业和草原局",
            "商务局",
            "医疗保障局");
    private static final List<String> TOWNSHIPS =
            List.of("北集镇", "南溪镇", "东河镇", "西岭镇", "青石镇", "白塔镇", "柳湾镇", "新桥镇", "长坪乡", "云山乡");
    private static final List<String[]> BRIGADES = List.of(
            new String[] {"城市管理局", "综合执法大队一中队"},
            new String[] {"城市管理局", "综合执法大队二中队"},
            new String[] {"交通运输局", "交通运输综合执法大队"},
            new String[] {"农业农村局", "农业综合执法大队"},
            new String[] {"市场监督管理局", "市场监管综合执法大队"},
            new String[] {"生态环境分局", "生态环境综合执法大队"},
            new String[] {"文化和旅游局", "文化市场综合执法大队"},
            new String[] {"应急管理局", "应急管理综合执法大队"});

    private UnitPlan() {}

    /** All units, the county first, parents before children; ids count from 1. */
    static List<PlannedUnit> all(Dice dice) {
        var units = new ArrayList<PlannedUnit>();
        units.add(new PlannedUnit(1, dice.publicId(), null, "LC", "例川县人民政府", "例川县", "GOVERNMENT"));
        for (var name : DEPARTMENTS) {
            add(units, dice, 1, "例川县" + name, name, "DEPARTMENT");
        }
        for (var name : TOWNSHIPS) {
            add(units, dice, 1, "例川县" + name + "人民政府", name, "TOWNSHIP");
        }
        for (var brigade : BRIGADES) {
            long parent = units.stream()
                    .filter(unit -> unit.shortName().equals(brigade[0]))
                    .findFirst()
                    .orElseThrow()
                    .id();
            add(units, dice, parent, brigade[1], brigade[1], "BRIGADE");
        }
        return units;
    }

    private static void add(
            List<PlannedUnit> units, Dice dice, long parent, String name, String shortName, String kind) {
        long id = units.size() + 1L;
        units.add(new PlannedUnit(id, dice.publicId(), parent, "LC%02d".formatted(id), name, shortName, kind));
    }

    /** A unit to be written. */
    record PlannedUnit(
            long id,
            String publicId,
            @org.jspecify.annotations.Nullable Long parentId,
            String code,
            String name,
            String shortName,
            String kind) {}
}
