package fadu.exams.content;

import fadu.exams.Words;
import fadu.exams.bank.KeyBalance;
import fadu.exams.bank.NearDuplicates;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Citation;
import fadu.exams.item.Item;
import fadu.exams.item.ItemCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what ships beyond the form of single items. */
public final class ContentCheck {
    /**
     * Something wrong with a bank.
     *
     * @param item the code of the item; empty where it concerns the whole bank
     */
    public record Finding(String item, Words words) {}

    private static final String COUNTRY = "中华人民共和国";

    private final Optional<Statutes> statutes;
    private final List<Finding> findings = new ArrayList<>();

    private ContentCheck(Optional<Statutes> statutes) {
        this.statutes = statutes;
    }

    /**
     * Items without rationale or citations, citations that the rationale does not name or the statutes do not have, items that
     * stand twice or ask nearly the same, keys that lean to one side.
     *
     * @param statutes the texts; where absent, whether an article exists is not checked
     */
    public static List<Finding> findings(Bank bank, Optional<Statutes> statutes) {
        var check = new ContentCheck(statutes);
        var seen = new HashMap<String, Item>();
        for (var item : bank.items()) {
            if (seen.put(item.id(), item) != null) {
                check.add(item.id(), "编号重复", "the id stands twice");
            }
            check.item(item);
        }
        for (var pair : NearDuplicates.find(bank.items(), NearDuplicates.ALIKE)) {
            check.add(
                    pair.first(),
                    "与 " + pair.second() + " 相似度达 " + pair.likeness() + "%，请改写或删除其一",
                    "is " + pair.likeness() + " % like " + pair.second() + "; rewrite or drop one");
        }
        KeyBalance.of(bank.items()).lopsided().forEach(words -> check.findings.add(new Finding("", words)));
        return List.copyOf(check.findings);
    }

    private void item(Item item) {
        ItemCheck.publishingFlaws(item)
                .forEach(flaw -> add(
                        item.id(),
                        flaw.where() + "：" + flaw.words().zh(),
                        flaw.where() + ": " + flaw.words().en()));
        var parts = item.question() instanceof CaseAnalysis(var facts, var inner) ? inner : List.<CasePart>of();
        var all = Stream.concat(Stream.of(item.rationale()), parts.stream().map(CasePart::rationale))
                .collect(Collectors.joining("\n"));
        item.citations().forEach(citation -> citation(item.id(), citation, all));
        parts.forEach(part -> part.citations().forEach(citation -> citation(item.id(), citation, part.rationale())));
    }

    private void citation(String item, Citation citation, String rationale) {
        if (!names(rationale, citation)) {
            add(
                    item,
                    "解析没有写明《" + citation.law() + "》" + citation.article(),
                    "the rationale does not name " + citation.law() + " " + citation.article());
        }
        statutes.ifPresent(texts -> {
            if (texts.article(citation.law(), citation.article()).isEmpty()) {
                add(
                        item,
                        "《" + citation.law() + "》没有" + citation.article(),
                        citation.law() + " has no " + citation.article());
            }
        });
    }

    /** The law by its full or short name, and the article as itself, not as the beginning of 第…条之…. */
    private static boolean names(String rationale, Citation citation) {
        var name = citation.law().startsWith(COUNTRY) ? citation.law().substring(COUNTRY.length()) : citation.law();
        return rationale.contains(name)
                && Pattern.compile(Pattern.quote(citation.article()) + "(?!之[一二三四五六七八九十])")
                        .matcher(rationale)
                        .find();
    }

    private void add(String item, String zh, String en) {
        findings.add(new Finding(item, new Words(zh, en)));
    }

    /** How many items rest on which article, for SOURCES.md: law, then article, then the codes of the items. */
    public static Map<String, Map<String, List<String>>> sources(Bank bank) {
        return bank.items().stream()
                .flatMap(item -> citations(item).map(citation -> Map.entry(citation, item.id())))
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().law(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                entry -> entry.getKey().article(),
                                TreeMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Stream<Citation> citations(Item item) {
        var parts = item.question() instanceof CaseAnalysis(var facts, var inner) ? inner : List.<CasePart>of();
        return Stream.concat(item.citations().stream(), parts.stream().flatMap(part -> part.citations().stream()))
                .distinct();
    }
}
