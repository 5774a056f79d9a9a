package fadu.exams.blueprint;

import fadu.exams.Marks;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.List;

/**
 * 命题细目表: what a paper must be made of.
 *
 * @param title the paper's title
 * @param exposure how often one item may be used, by earlier papers and the papers made now together; 0 means without limit
 * @param shuffleItems whether each paper has its own order of items within a section
 * @param shuffleOptions whether each paper has its own order of options
 */
public record Blueprint(
        String title,
        Schemes schemes,
        List<SectionPlan> sections,
        List<Demand> demands,
        Exclusions exclusions,
        int exposure,
        boolean shuffleItems,
        boolean shuffleOptions) {
    /** Copies the lists; refuses a blueprint without sections, with more than 50 of them or more than 60 demands. */
    public Blueprint {
        sections = List.copyOf(sections);
        demands = List.copyOf(demands);
        if (sections.isEmpty() || sections.size() > 50 || demands.size() > 60 || exposure < 0) {
            throw new IllegalArgumentException("1 to 50 sections, at most 60 demands, exposure not negative");
        }
    }

    /** How many items a paper holds. */
    public int count() {
        return sections.stream().mapToInt(SectionPlan::count).sum();
    }

    /** What a paper can give. */
    public BigDecimal total() {
        return Marks.sum(sections.stream()
                .map(section -> section.marks().multiply(BigDecimal.valueOf(section.count())))
                .toList());
    }
}
