package fadu.clearance;

import fadu.notice.WritingLetters;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.event.Events;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.HashMap;

/** Puts a decision into effect, inside the transaction of the second signature: letter, record, certificate, flags. */
@Singleton
class Deciding {
    private final Decisions decisions;
    private final Cases cases;
    private final Flags flags;
    private final Effects effects;
    private final WritingLetters letters;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    Deciding(
            Decisions decisions,
            Cases cases,
            Flags flags,
            Effects effects,
            WritingLetters letters,
            Audit audit,
            Events events,
            Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.flags = flags;
        this.effects = effects;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Decides the case as both signers signed; answers the decision's public id. */
    Outcome<String> decide(Actor second, LockedCase locked, Dossier dossier, SignatureRow first, Wish wish) {
        var id = PublicIds.next();
        var letter = letters.write(second, DecisionLetter.of(id, dossier, first.reason(), wish));
        var appeal = dossier.terms().appealDays();
        decisions.add(
                new NewDecision(
                        id,
                        locked.id(),
                        letter.number(),
                        wish.verdict(),
                        wish.until(),
                        wish.years(),
                        first.reason(),
                        first.personId(),
                        second.personId(),
                        dossier.certificate().state(),
                        first.facts(),
                        dossier.terms().identity(),
                        DecisionLetter.basis(dossier),
                        appeal == null ? null : appeal.value(),
                        null),
                clock.now());
        return effects.apply(second, locked, wish, letter.number(), DecisionLetter.basis(dossier))
                .map(applied -> record(second, locked, dossier, wish, id, letter.number()));
    }

    private String record(Actor second, LockedCase locked, Dossier dossier, Wish wish, String id, String number) {
        var at = clock.now();
        if (!wish.verdict().keepsFlags()) {
            flags.closeDecided(locked.id(), wish.verdict().zh() + "，" + number, at, second.personId());
        }
        if (wish.years() != null) {
            for (var flag : dossier.wanted()) {
                if (flag.ground() == Ground.BELOW_QUOTA_CLOSED) {
                    decisions.answerYear(
                            locked.personId(),
                            flag.lawYear(),
                            wish.years(),
                            wish.reason().strip(),
                            number,
                            at);
                }
            }
        }
        cases.move(
                locked.id(),
                locked.version(),
                CaseState.DECIDED,
                locked.round(),
                at,
                wish.verdict().zh());
        var details = new HashMap<String, Object>();
        details.put("case", locked.number());
        details.put("decision", number);
        details.put("verdict", wish.verdict().name());
        details.put("round", locked.round());
        if (wish.until() != null) {
            details.put("until", wish.until().toString());
        }
        audit.append(second, "clearance.decide", "case:" + locked.id(), locked.unitId(), locked.personId(), details);
        events.announce(new CaseDecided(
                locked.id(),
                id,
                number,
                locked.personId(),
                locked.certificateId(),
                locked.unitId(),
                wish.verdict().name(),
                wish.until(),
                false));
        return id;
    }
}
