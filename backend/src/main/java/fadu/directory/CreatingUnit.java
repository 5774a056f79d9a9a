package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adding a unit to the tree. */
@Singleton
public class CreatingUnit {
    private final UnitTree tree;
    private final Units units;
    private final Audit audit;
    private final Tx tx;

    CreatingUnit(UnitTree tree, Units units, Audit audit, Tx tx) {
        this.tree = tree;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
    }

    /** Adds a unit below a parent in scope. */
    public Outcome<UnitRecord> create(Actor actor, String parentId, UnitDraft asked) {
        var draft = asked.tidied();
        if (!draft.keepable()) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", UnitDraft.NAME);
        }
        return tx.run(() -> {
            tree.lockTree();
            var parent = tree.find(actor.scope(), parentId).orElse(null);
            if (parent == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (parent.closedOn() != null) {
                return Outcome.refused(DirectoryProblem.UNIT_CLOSED, "unit", parent.name());
            }
            if (tree.nameTaken(parent.id(), draft.name(), 0)) {
                return Outcome.refused(DirectoryProblem.UNIT_NAME_TAKEN, "name", draft.name());
            }
            return insert(actor, actor.scope(), parent.id(), draft);
        });
    }

    /** Makes the root of an empty tree, at the very first start; refused when there is one. */
    public Outcome<UnitRecord> createRoot(Actor actor, String name) {
        var draft = new UnitDraft("ROOT", name, null, UnitKind.GOVERNMENT).tidied();
        if (!draft.keepable()) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", UnitDraft.NAME);
        }
        return tx.run(() -> tree.lockTree().isPresent()
                ? Outcome.refused(DirectoryProblem.UNIT_ROOT_EXISTS)
                : insert(actor, new Scope(Set.of(), 0), null, draft));
    }

    private Outcome<UnitRecord> insert(Actor actor, Scope scope, @Nullable Long parentId, UnitDraft draft) {
        var code = java.util.Objects.requireNonNull(draft.code());
        if (tree.codeTaken(code)) {
            return Outcome.refused(DirectoryProblem.UNIT_CODE_TAKEN, "code", code);
        }
        var publicId = PublicIds.next();
        tree.insert(
                publicId,
                parentId,
                code,
                draft.name(),
                draft.shortName(),
                draft.kind().name(),
                draft.read());
        long id = units.key(publicId).orElseThrow();
        tree.linkNew(id, parentId);
        audit.append(actor, "unit.create", "unit:" + id, id, Map.of("code", code, "name", draft.name()));
        var seen = parentId == null ? new Scope(Set.of(id), 0) : scope;
        return Outcome.done(tree.find(seen, publicId).orElseThrow());
    }
}
