package fadu.paper;

import fadu.directory.Units;
import fadu.exams.blueprint.Blueprint;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing tables of specification down; each saving is a version that papers refer to for ever. */
@Singleton
public class KeepingBlueprints {
    private final Blueprints blueprints;
    private final PaperContents contents;
    private final Units units;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    KeepingBlueprints(Blueprints blueprints, PaperContents contents, Units units, Audit audit, Tx tx, Clock clock) {
        this.blueprints = blueprints;
        this.contents = contents;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Blueprints in scope, the newest first. */
    public Page<BlueprintRow> page(Actor actor, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = blueprints.page(actor.scope(), position == null ? Long.MAX_VALUE : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** One in scope with its latest version or another. */
    public Outcome<BlueprintRow> find(Actor actor, String publicId, @Nullable Integer number) {
        return versions(actor, publicId).stream()
                .filter(row -> number == null || row.number() == number)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** All versions of one in scope, the newest first. */
    public List<BlueprintRow> versions(Actor actor, String publicId) {
        return blueprints.versions(actor.scope(), publicId);
    }

    /** A new blueprint of a unit in scope; answers its public id. */
    public Outcome<String> add(
            @Nullable IdempotencyKey key, Actor actor, String unitId, String name, BlueprintContent content) {
        return tx.run(
                key,
                String.class,
                () -> contents.table(content, content.title()).then(table -> {
                    var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
                    if (unit == null) {
                        return Outcome.refused(CommonProblem.NOT_FOUND);
                    }
                    var publicId = PublicIds.next();
                    blueprints.insert(publicId, unit.id(), name.strip());
                    version(actor, blueprints.key(publicId).orElseThrow(), 1, content, table);
                    record(actor, publicId, unit.id(), name.strip(), 1);
                    return Outcome.done(publicId);
                }));
    }

    /** The next version of a blueprint; refused when somebody saved another meanwhile. */
    public Outcome<String> save(
            Actor actor, String publicId, int basedOn, String name, boolean closed, BlueprintContent content) {
        return tx.run(() -> contents.table(content, content.title()).then(table -> {
            var held = blueprints.lock(actor.scope(), publicId).orElse(null);
            if (held == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (held.number() != basedOn) {
                return Outcome.refused(PaperProblem.BLUEPRINT_CHANGED, "number", held.number());
            }
            boolean same = contents.blueprint(held.content()).equals(content);
            int number = same ? held.number() : held.number() + 1;
            if (!same) {
                version(actor, held.id(), number, content, table);
            }
            blueprints.update(held.id(), name.strip(), closed, number);
            record(actor, publicId, held.unitId(), name.strip(), number);
            return Outcome.done(publicId);
        }));
    }

    private void version(Actor actor, long id, int number, BlueprintContent content, Blueprint table) {
        blueprints.add(
                id,
                number,
                content.practice(),
                contents.write(content),
                table.count(),
                table.total(),
                clock.now(),
                actor.personId());
    }

    private void record(Actor actor, String publicId, long unitId, String name, int number) {
        audit.append(actor, "blueprint.save", "blueprint:" + publicId, unitId, Map.of("name", name, "version", number));
    }
}
