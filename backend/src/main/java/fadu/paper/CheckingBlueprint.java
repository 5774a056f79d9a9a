package fadu.paper;

import fadu.exams.assembly.Assembly;
import fadu.exams.assembly.Pool;
import fadu.exams.assembly.UnmetDemand;
import fadu.exams.blueprint.Blueprint;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.List;

/** Says whether the published items can meet a table of specification, and what they cannot. */
@Singleton
public class CheckingBlueprint {
    private static final long SEED = 1;

    private final PaperContents contents;
    private final Drawing drawing;

    CheckingBlueprint(PaperContents contents, Drawing drawing) {
        this.contents = contents;
        this.drawing = drawing;
    }

    /** What was found; {@code unmet} is empty where papers can be made. */
    public record Checked(Blueprint blueprint, int available, List<Fit> sections, List<UnmetDemand> unmet) {}

    /** How many items fit a section, whatever else is asked. */
    public record Fit(String title, int wanted, int available) {}

    /** Tries it with so many sets of questions; nothing is saved. */
    public Outcome<Checked> check(Actor actor, BlueprintContent content, int variants) {
        return contents.table(content, content.title()).map(blueprint -> {
            var pool = drawing.pool(actor.scope(), content);
            var unmet = switch (Drawing.draw(blueprint, pool, SEED, variants)) {
                case Assembly.Made made -> List.<UnmetDemand>of();
                case Assembly.Unmet(var demands) -> demands;
            };
            return new Checked(blueprint, pool.items().size(), fits(blueprint, pool), unmet);
        });
    }

    private static List<Fit> fits(Blueprint blueprint, Pool pool) {
        return blueprint.sections().stream()
                .map(section -> new Fit(section.title(), section.count(), (int) pool.items().stream()
                        .filter(version -> section.from().selects(version.item()))
                        .filter(version -> !blueprint
                                .exclusions()
                                .items()
                                .contains(version.ref().id()))
                        .count()))
                .toList();
    }
}
