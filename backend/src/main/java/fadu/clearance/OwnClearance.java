package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;

/** What one may know of clearance about oneself: open flags with their reasons, and decisions. */
@Singleton
public class OwnClearance {
    private final Flags flags;
    private final Decisions decisions;
    private final Clock clock;

    OwnClearance(Flags flags, Decisions decisions, Clock clock) {
        this.flags = flags;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** One's own open flags. */
    public List<FlagRow> flags(Actor actor) {
        return flags.own(Scope.own(actor.personId()));
    }

    /** One's own decisions, newest first. */
    public List<Decision> decisions(Actor actor) {
        return decisions.own(Scope.own(actor.personId()));
    }

    /** True while the decision may be appealed against. */
    public boolean mayAppeal(Decision decision) {
        var until = decision.appealUntil();
        return decision.verdict() != Verdict.CLEAR
                && decision.revisedById() == null
                && (until == null || !clock.today().isAfter(until));
    }
}
