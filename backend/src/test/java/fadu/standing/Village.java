package fadu.standing;

import fadu.credit.Earned;
import fadu.credit.HalfDay;
import fadu.credit.Posting;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.RuleSetFile;
import fadu.rulebook.RuleSets;
import fadu.rulebook.ShippedRules;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A county with rules, certificates and credit, written as its owners write it or straight into the tables of others. */
final class Village {
    private final App app;
    private final County county;

    Village(App app, County county) {
        this.app = app;
        this.county = county;
        app.bean(ShippedRules.class).loadDemonstration();
    }

    /** Puts shipped rule sets in force for a unit, the weakest first. */
    void govern(County.Unit unit, String... codes) {
        int layer = 0;
        for (var code : codes) {
            var set = app.bean(RuleSets.class).byCode(code).orElseThrow();
            sql(
                    "INSERT INTO rule_assignment (public_id, unit_id, rule_set_id, layer, from_date) VALUES (?, ?, ?, ?, '2015-01-01')",
                    PublicIds.next(),
                    unit.id(),
                    set.id(),
                    layer++);
        }
        app.bean(EffectiveRules.class).forget();
    }

    /** What those rules say, for the slow computation; valid on the days of 2025 and later. */
    static Map<String, Object> saying(String... codes) {
        var says = new TreeMap<String, Object>();
        for (var code : codes) {
            RuleSetFile.read(code).statements().forEach((key, said) -> says.put(key, said.json()));
        }
        return says;
    }

    County.Person officer(String name) {
        return county.officer(county.county(), name);
    }

    long certificate(County.Person person, LocalDate from, LocalDate to) {
        var number = PublicIds.next();
        sql("""
                INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, issued_on,
                                         valid_from, valid_to, state)
                VALUES (?, 'ENFORCEMENT', ?, ?, 'IMPORTED', '测试', 'OFFICER', ?, ?, ?, 'VALID')""", PublicIds.next(), number, person.id(), from, from, to);
        return number("SELECT id FROM certificate WHERE number = '" + number + "'");
    }

    void earn(County.Person person, RawCase.Entry entry) {
        var reference = PublicIds.next();
        app.bean(Tx.class)
                .write(() -> app.bean(Posting.class).post(Actor.system(), List.of(earned(person, entry, reference))));
        if (entry.sign() < 0) {
            app.bean(Tx.class)
                    .write(() -> app.bean(Posting.class)
                            .reverse(Actor.system(), "TEST", reference, Set.of(person.id()), "更正"));
        }
    }

    void earn(County.Person person, String kind, int hundredths, LocalDate day) {
        earn(person, new RawCase.Entry(day, kind, hundredths, Set.of(), 1));
    }

    private static Earned earned(County.Person person, RawCase.Entry entry, String reference) {
        return new Earned(
                person.id(),
                entry.kind(),
                "LECTURE",
                entry.day(),
                entry.hundredths() * 27,
                entry.hundredths(),
                Set.<HalfDay>copyOf(entry.halfDays()),
                "TEST",
                reference,
                "1",
                "讲座",
                "测试",
                null);
    }

    void sql(String text, @Nullable Object... values) {
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String text) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(text)) {
            rows.next();
            return rows.getLong(rows.getMetaData().getColumnCount());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sweep's answers for the people of one subtree. */
    List<Swept> sweep(LocalDate at, int chunk, Set<Long> personIds) {
        var all = new ArrayList<Swept>();
        app.bean(Standings.class)
                .sweep(
                        at,
                        chunk,
                        page -> page.stream()
                                .filter(swept -> personIds.contains(swept.personId()))
                                .forEach(all::add));
        return all;
    }
}
