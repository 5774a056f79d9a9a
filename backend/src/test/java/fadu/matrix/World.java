package fadu.matrix;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.platform.id.PublicIds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Units and people in every relation, the callers, and ids of what a route may name. Everything of the other county carries
 * the canary.
 */
final class World {
    /** The eight roles. */
    static final List<String> ROLES = List.of(
            "officer", "coordinator", "examiner", "reviewer", "second-reviewer", "head", "supervisor", "administrator");

    private final App app;
    private final County county;
    private final String canary = "金丝雀" + PublicIds.next();
    private final Map<Relation, County.Unit> units = new EnumMap<>(Relation.class);
    private final Map<Relation, County.Person> people = new EnumMap<>(Relation.class);
    private final Map<String, County.Person> callers = new LinkedHashMap<>();
    private final Map<String, Http> signedIn = new LinkedHashMap<>();

    World(App app, County county) {
        this.app = app;
        this.county = county;
        var parent = county.unit(county.county(), "上级局");
        var own = county.unit(parent, "本局");
        units.put(Relation.PARENT, parent);
        units.put(Relation.SAME_UNIT, own);
        units.put(Relation.CHILD, county.unit(own, "下属所"));
        units.put(Relation.SIBLING, county.unit(parent, "兄弟局"));
        units.put(Relation.OTHER_COUNTY, county.unit(county.root(), "他县" + canary));
        units.forEach((relation, unit) -> people.put(
                relation,
                county.account(
                        county.officer(unit, (relation == Relation.OTHER_COUNTY ? canary : "甲") + relation.ordinal()),
                        unit)));
        ROLES.forEach(role -> add(role, county.account(county.officer(own, "有" + role), own, role)));
        var expired = county.account(county.officer(own, "过期"), own, ROLES.toArray(String[]::new));
        execute("UPDATE role_grant SET valid_to = '2021-01-01' WHERE person_id = " + expired.id());
        add("expired", expired);
        var disabled = county.account(county.officer(own, "停用"), own, "administrator");
        add("disabled", disabled);
        execute("UPDATE account SET disabled = TRUE WHERE person_id = " + disabled.id());
        signedIn.put("anonymous", app.visitor());
        new Samples(app, this).write();
    }

    private void add(String name, County.Person person) {
        callers.put(name, person);
        signedIn.put(name, county.signIn(person));
    }

    /** What everything of the other county is marked with. */
    String canary() {
        return canary;
    }

    /** The callers' names: eight roles, expired, disabled, anonymous. */
    List<String> callers() {
        return new ArrayList<>(signedIn.keySet());
    }

    /** A caller's browser. */
    Http http(String caller) {
        return Objects.requireNonNull(signedIn.get(caller));
    }

    /** Signs a caller in again who has just signed out. */
    void again(String caller) {
        var person = callers.get(caller);
        if (person != null && !caller.equals("disabled")) {
            signedIn.put(caller, county.signIn(person));
        }
    }

    /** A person's id: of the caller, or of somebody in that relation. */
    long personId(String caller, Relation relation) {
        return person(caller, relation).id();
    }

    /** The person that a relation means to a caller. */
    County.Person person(String caller, Relation relation) {
        var own = callers.get(caller);
        return relation == Relation.SELF
                ? own == null ? Objects.requireNonNull(people.get(Relation.SAME_UNIT)) : own
                : Objects.requireNonNull(people.get(relation));
    }

    /** The unit that a relation means. */
    County.Unit unit(Relation relation) {
        return Objects.requireNonNull(units.get(relation == Relation.SELF ? Relation.SAME_UNIT : relation));
    }

    /** An id of the kind that a route names, in the relation; null where the matrix knows none of that kind. */
    @org.jspecify.annotations.Nullable
    String id(String kind, String caller, Relation relation, String operation) {
        return switch (kind) {
            case "people" -> person(caller, relation).publicId();
            case "units" -> unit(relation).publicId();
            case "accounts" -> account(person(caller, relation));
            case "grants" -> grant(relation, operation);
            case "jobs" -> "test.echo";
            case "certificates" ->
                first("certificate", "person_id", person(caller, relation).id());
            case "rooms" -> first("room", "unit_id", unit(relation).id());
            case "lecturers" -> first("lecturer", "unit_id", unit(relation).id());
            case "banks", "items", "bank-imports", "blueprints", "papers" ->
                QuestionSamples.id(this, kind, unit(relation).id());
            case "exams" -> first("exam", "unit_id", unit(relation).id());
            case "attempts" ->
                first("exam_attempt", "person_id", person(caller, relation).id());
            case "course-versions" ->
                operation.contains("/lessons/{")
                        ? null
                        : read(
                                "SELECT v.public_id FROM course_version v JOIN course c ON c.id = v.course_id WHERE c.unit_id = "
                                        + unit(relation).id() + " ORDER BY v.id LIMIT 1");
            default -> null;
        };
    }

    private String account(County.Person person) {
        return Objects.requireNonNull(first("account", "person_id", person.id()));
    }

    /** A new grant each time, because taking back uses it up. */
    private String grant(Relation relation, String operation) {
        var id = PublicIds.next();
        execute("INSERT INTO role_grant (public_id, person_id, role, unit_id, valid_from) VALUES ('" + id + "', "
                + person("anonymous", relation).id() + ", 'head', "
                + unit(relation).id() + ", '2020-01-01')");
        return Objects.requireNonNull(operation.isEmpty() ? null : id);
    }

    @org.jspecify.annotations.Nullable
    String first(String table, String column, long value) {
        return read("SELECT public_id FROM " + table + " WHERE " + column + " = " + value + " ORDER BY id LIMIT 1");
    }

    /** Writes with the migrating account's rights. */
    void execute(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @org.jspecify.annotations.Nullable
    String read(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs something for each relation that has a unit of its own. */
    void eachRelation(java.util.function.Consumer<Relation> work) {
        units.keySet().forEach(work);
    }

    /** The canary for the other county, something ordinary elsewhere. */
    String mark(Relation relation, Supplier<String> ordinary) {
        return relation == Relation.OTHER_COUNTY ? canary : ordinary.get();
    }
}
