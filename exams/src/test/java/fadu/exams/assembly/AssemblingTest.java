package fadu.exams.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fadu.exams.Marks;
import fadu.exams.Rounds;
import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.Exclusions;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.blueprint.Selector;
import fadu.exams.item.ItemKind;
import fadu.exams.paper.Paper;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssemblingTest {
    private static final Pool POOL = Pools.mixed(5, 200);

    @Test
    void papers_meet_their_blueprint_and_the_same_seed_gives_the_same_papers() {
        var blueprint = Pools.plain();
        var papers = made(Assembling.perCandidate(blueprint, POOL, 42, 30));
        assertThat(papers).hasSize(30);
        assertThat(PaperCheck.violations(blueprint, POOL, papers)).isEmpty();
        assertThat(papers.getFirst().total()).isEqualTo(blueprint.total());
        assertThat(papers.getFirst().slots()).hasSize(blueprint.count());
        var again = made(Assembling.perCandidate(blueprint, POOL, 42, 30));
        assertThat(hashes(again)).isEqualTo(hashes(papers));
        assertThat(hashes(made(Assembling.perCandidate(blueprint, POOL, 43, 30))))
                .doesNotContainAnyElementsOf(hashes(papers));
        assertThat(new HashSet<>(hashes(papers))).hasSize(30);
        var shuffled = new ArrayList<>(POOL.items());
        Collections.reverse(shuffled);
        assertThat(hashes(made(Assembling.perCandidate(blueprint, Pool.of(shuffled), 42, 30))))
                .isEqualTo(hashes(papers));
    }

    /** Blueprints made from a paper that exists can be met; the check is one that knows nothing of assembly. */
    @Test
    void whatever_was_planted_is_found() {
        for (long seed = 0; seed < Rounds.of(60); seed++) {
            var random = new Random(seed);
            var pool = Pools.mixed(seed, 40 + random.nextInt(120));
            var planted = Pools.planted(pool, random);
            var assembly = Assembling.perCandidate(planted, pool, seed, 3);
            assertThat(assembly).as("seed %s: %s", seed, assembly).isInstanceOf(Assembly.Made.class);
            assertThat(PaperCheck.violations(planted, pool, made(assembly)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    /** Small cases against trying every choice: never a paper that violates, never "cannot" where it can be done. */
    @Test
    void small_cases_agree_with_trying_everything() {
        int possible = 0;
        for (long seed = 0; seed < Rounds.of(150); seed++) {
            var random = new Random(seed);
            var pool = Pools.mixed(seed, 9);
            var blueprint = Pools.anything(pool, random);
            boolean can = Exhaustive.possible(blueprint, pool);
            var assembly = Assembling.perCandidate(blueprint, pool, seed, 1);
            assertThat(assembly instanceof Assembly.Made)
                    .as("seed %s: %s", seed, assembly)
                    .isEqualTo(can);
            if (assembly instanceof Assembly.Made(var papers)) {
                assertThat(PaperCheck.violations(blueprint, pool, papers)).isEmpty();
                possible++;
            } else if (assembly instanceof Assembly.Unmet(var demands)) {
                assertThat(demands).isNotEmpty().allSatisfy(demand -> {
                    assertThat(demand.words().zh()).isNotBlank();
                    assertThat(demand.words().en()).isNotBlank();
                });
            }
        }
        assertThat(possible).isBetween(Rounds.of(30), Rounds.of(120));
    }

    @Test
    void parallel_forms_share_no_item() {
        var blueprint = Pools.plain();
        var forms = made(Assembling.parallel(blueprint, POOL, 7, 4));
        assertThat(PaperCheck.violations(blueprint, POOL, forms)).isEmpty();
        var seen = new HashSet<String>();
        forms.forEach(form -> form.slots()
                .forEach(slot -> assertThat(seen.add(slot.item().id())).isTrue()));
        assertThat(unmet(Assembling.parallel(blueprint, POOL, 7, 40)))
                .extracting(UnmetDemand::kind)
                .contains(Kind.EXPOSURE);
    }

    @Test
    void parallel_forms_that_fight_for_rare_items_are_tried_again() {
        // Six hard items for three forms that need two each, and hard items also fit where any would do.
        var pool = Pools.of(30, i -> i < 6 ? 5 : 1);
        var blueprint = Pools.blueprint(
                List.of(section("一", Selector.kind(ItemKind.SINGLE), 5)),
                List.of(Demand.items("难题", Selector.difficulty(5, 5), 2, 2)));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(made(Assembling.parallel(blueprint, pool, seed, 3))).hasSize(3);
        }
        assertThat(unmet(Assembling.parallel(blueprint, pool, 1, 4)))
                .extracting(UnmetDemand::kind)
                .containsExactly(Kind.EXPOSURE);
    }

    @Test
    void uses_are_limited_and_spread() {
        var pool = Pools.of(40, i -> 1);
        var sections = List.of(section("一", Selector.ANY, 10));
        var limited = new Blueprint("卷", Schemes.STANDARD, sections, List.of(), Exclusions.NONE, 5, true, true);
        var papers = made(Assembling.perCandidate(limited, pool, 3, 20));
        assertThat(PaperCheck.violations(limited, pool, papers)).isEmpty();
        assertThat(uses(papers).values()).allMatch(count -> count == 5);
        assertThat(unmet(Assembling.perCandidate(limited, pool, 3, 21)))
                .extracting(UnmetDemand::kind, demand -> demand.words().zh())
                .containsExactly(tuple(Kind.EXPOSURE, "“一”在 21 份试卷中共需使用试题 210 次，按使用次数上限只剩 200 次：请补充试题、提高上限或减少试卷份数"));
        var used = new HashMap<String, Integer>();
        pool.items().subList(0, 30).forEach(version -> used.put(version.ref().id(), 5));
        used.put(pool.items().get(30).ref().id(), 9);
        var worn = new Pool(pool.items(), used);
        assertThat(unmet(Assembling.perCandidate(limited, worn, 3, 1)))
                .extracting(UnmetDemand::kind)
                .containsExactly(Kind.EXPOSURE);
        var nine = Pools.with(limited, List.of(section("一", Selector.ANY, 9)));
        var fresh = made(Assembling.perCandidate(nine, worn, 3, 5));
        assertThat(PaperCheck.violations(nine, worn, fresh)).isEmpty();
    }

    @Test
    void without_a_limit_use_still_spreads() {
        var pool = Pools.of(100, i -> 1);
        var blueprint = Pools.blueprint(List.of(section("一", Selector.ANY, 10)), List.of());
        var uses = uses(made(Assembling.perCandidate(blueprint, pool, 3, 100)));
        assertThat(uses).hasSize(100);
        assertThat(uses.values()).allMatch(count -> count >= 2 && count <= 30);
    }

    @Test
    void what_cannot_be_met_is_said_with_its_numbers() {
        var few = Pools.blueprint(List.of(section("一、单选", Selector.kind(ItemKind.SINGLE), 400)), List.of());
        var single = POOL.items().stream()
                .filter(version -> version.item().kind() == ItemKind.SINGLE)
                .count();
        assertThat(unmet(Assembling.perCandidate(few, POOL, 1, 1))
                        .getFirst()
                        .words()
                        .zh())
                .isEqualTo("“一、单选”需要 400 道，符合条件的试题只有 " + single + " 道：请补充试题、放宽条件或减少题数");

        var sections = List.of(section("一", Selector.difficulty(1, 2), 5));
        var hard = Pools.blueprint(sections, List.of(Demand.items("难题", Selector.difficulty(4, 5), 1, 5)));
        assertThat(unmet(Assembling.perCandidate(hard, POOL, 1, 1)))
                .extracting(UnmetDemand::kind, UnmetDemand::subject)
                .containsExactly(tuple(Kind.COVERAGE, "难题"));
        var easy = Pools.blueprint(
                sections, List.of(Demand.marks("易题", Selector.difficulty(1, 2), Marks.NONE, Marks.of("4"))));
        assertThat(unmet(Assembling.perCandidate(easy, POOL, 1, 1))
                        .getFirst()
                        .words()
                        .zh())
                .isEqualTo("“易题”至多 4 分，按现有试题和各部分题数至少会有 10 分：请补充其他试题或放宽要求");
        var together = Pools.blueprint(
                List.of(section("一", Selector.ANY, 5)),
                List.of(
                        Demand.items("难", Selector.difficulty(4, 5), 3, 5),
                        Demand.items("易", Selector.difficulty(1, 3), 3, 5)));
        assertThat(unmet(Assembling.perCandidate(together, POOL, 1, 1)))
                .extracting(UnmetDemand::kind)
                .containsOnly(Kind.TOGETHER);
    }

    @Test
    void sections_that_compete_are_filled_by_moving_items_between_them() {
        // Only item 0 to 2 fit both; the narrow section needs all three.
        var pool = Pools.of(6, i -> i < 3 ? 5 : 1);
        var blueprint = Pools.blueprint(
                List.of(section("宽", Selector.ANY, 3), section("窄", Selector.difficulty(5, 5), 3)), List.of());
        for (long seed = 0; seed < 30; seed++) {
            assertThat(PaperCheck.violations(blueprint, pool, made(Assembling.perCandidate(blueprint, pool, seed, 1))))
                    .isEmpty();
        }
        var short1 = Pools.blueprint(
                List.of(section("宽", Selector.ANY, 4), section("窄", Selector.difficulty(5, 5), 3)), List.of());
        assertThat(unmet(Assembling.perCandidate(short1, pool, 1, 1)))
                .extracting(UnmetDemand::kind)
                .containsExactly(Kind.TOGETHER);
    }

    @Test
    void enemies_never_stand_together_and_excluded_items_nowhere() {
        var pool = Pools.of(12, i -> 1);
        var ids = pool.items().stream().map(version -> version.ref().id()).toList();
        var exclusions = new Exclusions(
                Set.of(ids.get(0), ids.get(1)),
                List.of(Set.of(ids.get(2), ids.get(3), ids.get(4)), Set.of(ids.get(4), ids.get(5))));
        var blueprint = new Blueprint(
                "卷", Schemes.STANDARD, List.of(section("一", Selector.ANY, 8)), List.of(), exclusions, 0, true, true);
        var papers = made(Assembling.perCandidate(blueprint, pool, 9, 200));
        assertThat(PaperCheck.violations(blueprint, pool, papers)).isEmpty();
        var tight = Pools.with(blueprint, List.of(section("一", Selector.ANY, 9)));
        var words = unmet(Assembling.perCandidate(tight, pool, 9, 1)).getFirst();
        assertThat(words.kind()).isEqualTo(Kind.TOGETHER);
        assertThat(words.words().zh()).contains("互斥试题");
    }

    @Test
    void order_is_shuffled_only_where_asked() {
        var sections = List.of(section("一", Selector.ANY, 20));
        var still = new Blueprint("卷", Schemes.STANDARD, sections, List.of(), Exclusions.NONE, 0, false, false);
        for (var paper : made(Assembling.perCandidate(still, POOL, 1, 5))) {
            var refs = paper.slots().stream().map(slot -> slot.item()).toList();
            assertThat(refs).isSorted();
            assertThat(paper.slots()).allMatch(slot -> slot.order().keys().isEmpty());
        }
        var moved = new Blueprint("卷", Schemes.STANDARD, sections, List.of(), Exclusions.NONE, 0, true, true);
        var papers = made(Assembling.perCandidate(moved, POOL, 1, 5));
        assertThat(papers)
                .anyMatch(paper -> !paper.slots().stream()
                        .map(slot -> slot.item())
                        .sorted()
                        .toList()
                        .equals(paper.slots().stream().map(slot -> slot.item()).toList()));
        assertThat(papers)
                .anyMatch(paper -> paper.slots().stream()
                        .anyMatch(slot -> !slot.order().keys().isEmpty()));
    }

    @Test
    void every_option_comes_to_stand_everywhere() {
        var pool = Pools.of(4, i -> 1);
        var blueprint = new Blueprint(
                "卷",
                Schemes.STANDARD,
                List.of(section("一", Selector.ANY, 4)),
                List.of(),
                Exclusions.NONE,
                0,
                true,
                true);
        var seen = new HashMap<String, Integer>();
        made(Assembling.perCandidate(blueprint, pool, 1, 400))
                .forEach(paper -> paper.slots()
                        .forEach(slot -> slot.order()
                                .keys()
                                .values()
                                .forEach(
                                        letters -> seen.merge(String.valueOf(letters.indexOf("A")), 1, Integer::sum))));
        assertThat(seen).hasSize(4);
        assertThat(seen.values()).allMatch(count -> count > 320 && count < 480);
    }

    @Test
    void options_that_speak_of_others_stay_where_they_are() {
        for (var last : List.of("以上都对", "上述均不正确", "前述三项", "A和B", "仅 A、C 正确")) {
            assertThat(OptionShuffle.of(Pools.withLastOption(last), new Seeded(1))
                            .keys())
                    .as(last)
                    .isEmpty();
        }
        for (var last : List.of("公安机关", "CBD 和 A股", "维生素A与健康")) {
            assertThat(OptionShuffle.of(Pools.withLastOption(last), new Seeded(1))
                            .keys())
                    .as(last)
                    .hasSize(1);
        }
    }

    @Test
    void no_papers_are_no_order() {
        assertThatThrownBy(() -> Assembling.perCandidate(Pools.plain(), POOL, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Pool(List.of(POOL.items().get(0), POOL.items().get(0)), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seeds_draw_evenly_within_their_bound_and_differ_by_every_number() {
        var seeded = Seeded.of(1, 2, 3);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[seeded.below(7)]++;
        }
        assertThat(counts).satisfies(all -> {
            for (int count : all) {
                assertThat(count).isBetween(9_500, 10_500);
            }
        });
        var firsts = new HashSet<Integer>();
        for (long seed = 0; seed < 5; seed++) {
            for (long number = 0; number < 5; number++) {
                firsts.add(Seeded.of(seed, number, 1).below(Integer.MAX_VALUE));
                firsts.add(Seeded.of(seed, 1, number).below(Integer.MAX_VALUE));
            }
        }
        assertThat(firsts).hasSize(45);
        int[] numbers = {0, 1, 2, 3, 4, 5, 6, 7};
        seeded.shuffle(numbers);
        assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(numbers).isNotEqualTo(new int[] {0, 1, 2, 3, 4, 5, 6, 7});
        // The published numbers of SplitMix64: the draw is the same on every machine.
        assertThat(new Seeded(0).below(1 << 30)).isEqualTo(Seeds.FIRST_OF_ZERO);
    }

    private static final class Seeds {
        /** The upper 30 bits of 0xE220A8397B1DCDAF. */
        static final int FIRST_OF_ZERO = (int) (0xE220A8397B1DCDAFL >>> 34);
    }

    private static SectionPlan section(String title, Selector from, int count) {
        return new SectionPlan(title, from, count, new BigDecimal("2"));
    }

    static List<Paper> made(Assembly assembly) {
        return switch (assembly) {
            case Assembly.Made(var papers) -> papers;
            case Assembly.Unmet(var demands) -> throw new AssertionError(demands);
        };
    }

    private static List<UnmetDemand> unmet(Assembly assembly) {
        return switch (assembly) {
            case Assembly.Made made -> List.of();
            case Assembly.Unmet(var demands) -> demands;
        };
    }

    private static List<String> hashes(List<Paper> papers) {
        return papers.stream().map(PaperJson::hash).toList();
    }

    private static Map<String, Integer> uses(List<Paper> papers) {
        var uses = new HashMap<String, Integer>();
        papers.forEach(
                paper -> paper.slots().forEach(slot -> uses.merge(slot.item().id(), 1, Integer::sum)));
        return uses;
    }
}
