package fadu.clearance;

import fadu.certificate.CertificateState;
import fadu.certificate.ChangingState;
import fadu.certificate.Holding;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What verdicts do to certificates. */
@Singleton
class Effects {
    /** Who holds a certificate that is being made up for. */
    static final String HOLDER = "clearance";

    private static final int LONGEST_BASIS = 300;

    private final ChangingState changing;
    private final Holding holding;
    private final Clock clock;

    Effects(ChangingState changing, Holding holding, Clock clock) {
        this.changing = changing;
        this.holding = holding;
        this.clock = clock;
    }

    /** Applies a verdict; what an earlier making-up held is let go unless this one holds it on. */
    Outcome<Boolean> apply(Actor actor, LockedCase locked, Wish wish, String number, String basis) {
        if (wish.verdict() == Verdict.MAKE_UP) {
            holding.place(actor, locked.certificateId(), HOLDER, "限期补训至 " + wish.until() + "，" + number);
        } else {
            holding.release(
                    actor, locked.certificateId(), HOLDER, wish.verdict().zh() + "，" + number);
        }
        return switch (wish.verdict()) {
            case CLEAR, MAKE_UP -> Outcome.done(true);
            case SUSPEND -> change(actor, locked, CertificateState.SUSPENDED, wish.until(), number, basis);
            case TAKE_BACK -> change(actor, locked, CertificateState.TAKEN_BACK, null, number, basis);
            case CANCEL -> change(actor, locked, CertificateState.CANCELLED, null, number, basis);
        };
    }

    private Outcome<Boolean> change(
            Actor actor,
            LockedCase locked,
            CertificateState to,
            @Nullable LocalDate until,
            String number,
            String basis) {
        var words = basis.isEmpty() ? "资格清理决定" : basis;
        var cut = words.length() <= LONGEST_BASIS ? words : words.substring(0, LONGEST_BASIS - 1) + "…";
        return changing.change(actor, locked.certificateId(), to, clock.today(), until, cut, number)
                .map(changed -> true);
    }
}
