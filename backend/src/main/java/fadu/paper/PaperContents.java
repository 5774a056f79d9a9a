package fadu.paper;

import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.Exclusions;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.blueprint.Selector;
import fadu.exams.item.ItemKind;
import fadu.exams.paper.Paper;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import fadu.paper.BlueprintContent.DemandContent;
import fadu.paper.BlueprintContent.SectionContent;
import fadu.paper.BlueprintContent.SelectorContent;
import fadu.platform.problem.Outcome;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between what is typed, what is stored, and the exams library's own types. */
@Singleton
public class PaperContents {
    private final ObjectMapper mapper;

    PaperContents(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A stored blueprint. */
    public BlueprintContent blueprint(String json) {
        try {
            return Objects.requireNonNull(mapper.readValue(json, BlueprintContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library's table of specification; refused where a number is out of its bounds. */
    Outcome<Blueprint> table(BlueprintContent content, String title) {
        try {
            return Outcome.done(new Blueprint(
                    title,
                    schemes(content),
                    content.sections().stream().map(PaperContents::section).toList(),
                    list(content.demands()).stream().map(PaperContents::demand).toList(),
                    new Exclusions(
                            Set.copyOf(list(content.excludedItems())),
                            list(content.enemies()).stream()
                                    .map(Set::copyOf)
                                    .collect(Collectors.<Set<String>>toList())),
                    content.exposure(),
                    content.shuffleItems(),
                    content.shuffleOptions()));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(PaperProblem.BLUEPRINT_UNFIT, "why", String.valueOf(e.getMessage()));
        }
    }

    /** What the papers ask as one text: one paper a line, which canonical JSON never breaks. */
    static String text(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new String(PaperJson.bytes(paper), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** One paper of such a text. */
    static Paper paper(String line) {
        return PaperJson.read(line.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static Schemes schemes(BlueprintContent content) {
        var schemes = new EnumMap<ItemKind, Scheme>(ItemKind.class);
        list(content.schemes()).forEach(each -> schemes.put(each.kind(), each.scheme()));
        return new Schemes(schemes);
    }

    private static SectionPlan section(SectionContent section) {
        return new SectionPlan(section.title(), selector(section.from()), section.count(), section.marks());
    }

    private static Demand demand(DemandContent demand) {
        return new Demand(
                demand.name(),
                selector(demand.which()),
                Demand.Measure.valueOf(demand.measure()),
                demand.least(),
                demand.most());
    }

    private static Selector selector(SelectorContent selector) {
        return new Selector(
                Set.copyOf(list(selector.kinds())),
                list(selector.topics()),
                selector.easiest(),
                selector.hardest(),
                list(selector.tags()));
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
