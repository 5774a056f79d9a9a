package fadu.clearance;

import java.util.List;
import java.util.Optional;

/**
 * The facts that two persons sign, in Chinese because they stand in the record: all that a verdict rests on, nothing that
 * moves with the day alone.
 */
final class FrozenFacts {
    private FrozenFacts() {}

    /** The facts of a case. */
    static Canonical of(
            CaseRow row,
            CertificateFacts certificate,
            Judged judged,
            Examined examined,
            List<WantedFlag> wanted,
            List<Evidence> evidence,
            Optional<String> custody) {
        var facts = new Canonical()
                .add("案号", row.number())
                .add("持证人", row.personPublicId() + " " + row.personName())
                .add("单位", row.unitPublicId() + " " + row.unitName())
                .add("证号", certificate.number())
                .add("证件状态", certificate.state())
                .add("有效期", certificate.validFrom() + " 至 " + certificate.validTo())
                .add("实体卡", custody.orElse(""))
                .add("在编", yes(certificate.established()))
                .add("在册", yes(certificate.registered()))
                .add("在岗", yes(certificate.inPost()))
                .add("离任", certificate.leftOn())
                .add("辅助人员", yes(certificate.auxiliary()))
                .add("另一有效证件", certificate.laterNumber())
                .add("合格或免考有效", yes(examined.passOnRecord()));
        for (var flag : wanted) {
            facts.add(
                    "原因." + flag.ground().name() + year(flag),
                    flag.detail() + "｜" + flag.rules() + "｜" + flag.clause());
        }
        var figures = judged.figures();
        if (figures != null) {
            facts.add("本年度", figures.lawYear() + "｜" + figures.counted() + "｜" + figures.due());
            figures.categories().forEach(share -> facts.add("类别." + share.code(), share.counted() + "｜" + share.due()));
            figures.years()
                    .forEach(each ->
                            facts.add("年度." + each.year(), each.status() + "｜" + each.counted() + "｜" + each.due()));
        }
        evidence.stream()
                .filter(piece -> piece.kind().frozen())
                .forEach(piece -> facts.add("证据." + piece.number(), piece.hash()));
        return facts;
    }

    private static String year(WantedFlag flag) {
        return flag.ground().ofAYear() ? "." + flag.lawYear() : "";
    }

    private static String yes(boolean value) {
        return value ? "是" : "否";
    }
}
