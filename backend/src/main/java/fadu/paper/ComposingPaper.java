package fadu.paper;

import fadu.exams.assembly.Assembly;
import fadu.exams.assembly.UnmetDemand;
import fadu.exams.paper.Paper;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.problem.Refusal.FieldRefusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Making a paper from a blueprint: one set of questions for everybody, or several, of which each candidate's seed chooses one. What
 * it asks is encrypted before it reaches the database.
 */
@Singleton
public class ComposingPaper {
    /** Most slots of all sets of one paper, so that the ciphertext stays below what a server takes in one packet. */
    static final int MOST_SLOTS = 40_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Blueprints blueprints;
    private final Papers papers;
    private final PaperContents contents;
    private final Drawing drawing;
    private final PaperSeal seal;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ComposingPaper(
            Blueprints blueprints,
            Papers papers,
            PaperContents contents,
            Drawing drawing,
            PaperSeal seal,
            Audit audit,
            Tx tx,
            Clock clock) {
        this.blueprints = blueprints;
        this.papers = papers;
        this.contents = contents;
        this.drawing = drawing;
        this.seal = seal;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A new paper from a blueprint in scope; answers its public id, or what the bank cannot meet. */
    public Outcome<String> compose(
            @Nullable IdempotencyKey key, Actor actor, String blueprintId, @Nullable String title, int variants) {
        var publicId = PublicIds.next();
        return drawn(actor, publicId, blueprintId, title, variants)
                .then(paper -> tx.run(key, String.class, () -> {
                    papers.insert(paper);
                    record(actor, paper);
                    return Outcome.done(publicId);
                }));
    }

    /** Draws a draft anew from the latest version of its blueprint. */
    public Outcome<String> again(Actor actor, String publicId) {
        var seen = papers.find(actor.scope(), publicId).orElse(null);
        if (seen == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (seen.state() != PaperState.DRAFT) {
            return PaperStates.refused(seen);
        }
        return drawn(actor, publicId, seen.blueprintPublicId(), seen.title(), seen.variants())
                .then(paper -> tx.run(() -> {
                    var held = papers.lock(actor.scope(), publicId).orElseThrow();
                    if (held.state() != PaperState.DRAFT) {
                        return PaperStates.refused(held);
                    }
                    papers.redraw(held.id(), paper);
                    record(actor, paper);
                    return Outcome.done(publicId);
                }));
    }

    private Outcome<NewPaper> drawn(
            Actor actor, String publicId, String blueprintId, @Nullable String title, int variants) {
        var blueprint = blueprints.find(actor.scope(), blueprintId).orElse(null);
        if (blueprint == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if ((long) variants * blueprint.itemCount() > MOST_SLOTS) {
            return Outcome.refused(PaperProblem.PAPER_TOO_LARGE, "most", MOST_SLOTS / blueprint.itemCount());
        }
        var content = contents.blueprint(blueprint.content());
        var named = title == null || title.isBlank() ? content.title() : title.strip();
        return contents.table(content, named).then(table -> {
            long seed = RANDOM.nextLong();
            var pool = drawing.pool(actor.scope(), content);
            return switch (Drawing.draw(table, pool, seed, variants)) {
                case Assembly.Unmet(var demands) -> new Outcome.Refused<>(unmet(demands));
                case Assembly.Made(var made) -> Outcome.done(written(actor, publicId, blueprint, named, seed, made));
            };
        });
    }

    private NewPaper written(
            Actor actor, String publicId, BlueprintRow blueprint, String title, long seed, List<Paper> made) {
        var text = PaperContents.text(made);
        return new NewPaper(
                publicId,
                blueprint.unitId(),
                blueprint.versionId(),
                title,
                blueprint.practice(),
                made.size(),
                seed,
                blueprint.itemCount(),
                made.getFirst().total(),
                hash(text),
                seal.draft(publicId, text),
                actor.personId(),
                clock.now());
    }

    private static Refusal unmet(List<UnmetDemand> demands) {
        return new Refusal(
                PaperProblem.BLUEPRINT_UNMET,
                Map.of("count", String.valueOf(demands.size())),
                demands.stream()
                        .map(demand -> new FieldRefusal(
                                demand.subject(),
                                PaperProblem.BLUEPRINT_DEMAND,
                                Map.of(
                                        "zh", demand.words().zh(),
                                        "en", demand.words().en())))
                        .toList());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(Actor actor, NewPaper paper) {
        audit.append(
                actor,
                "paper.compose",
                "paper:" + paper.publicId(),
                paper.unitId(),
                Map.of("title", paper.title(), "variants", paper.variants(), "hash", paper.contentHash()));
    }
}
