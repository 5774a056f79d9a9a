package fadu.standing;

import fadu.certificate.LiveCertificate;
import fadu.certificate.Register;
import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Showing where one stands, with every reason: oneself, or somebody in scope. Always derived at the moment of asking. */
@Singleton
public class ReadingStandings {
    private final Standings standings;
    private final Register register;
    private final People people;
    private final Clock clock;

    ReadingStandings(Standings standings, Register register, People people, Clock clock) {
        this.standings = standings;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /** One's own. */
    public Page own(Actor actor) {
        return page(actor.personId(), clock.today());
    }

    /** Somebody's, on a day; today unless said. */
    public Outcome<Page> of(Actor actor, String personId, @Nullable LocalDate at) {
        return people.byPublicId(actor.scope(), personId)
                .map(person -> Outcome.done(page(person.id(), at == null ? clock.today() : at)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Page page(long personId, LocalDate at) {
        var certificate = register.live(Set.of(personId), at).stream()
                .min(Comparator.comparing(LiveCertificate::validTo))
                .orElse(null);
        var years = certificate == null
                ? List.<YearResult>of()
                : standings.closedYears(personId, certificate.validFrom(), certificate.validTo(), at);
        return new Page(standings.of(personId, at), certificate, years);
    }

    /**
     * What a page shows.
     *
     * @param certificate the live one that ends first; null for none
     * @param years the closed years of its term
     */
    public record Page(Standing standing, @Nullable LiveCertificate certificate, List<YearResult> years) {}
}
