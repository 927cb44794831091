package no.spinn.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Taking an application back. */
@ApplicationScoped
public class Withdrawals {

    private final Moves moves;
    private final Applications applications;
    private final DatabaseClock clock;

    Withdrawals(Moves moves, Applications applications, DatabaseClock clock) {
        this.moves = moves;
        this.applications = applications;
        this.clock = clock;
    }

    /** Withdraws it, any time before the decision. The caller holds the row's lock. */
    public Withdrawal withdraw(Application application, @Nullable String reason) {
        application.requireLegal(Act.WITHDRAW);
        Withdrawal withdrawal = new Withdrawal(clock.now(), reason);
        application.recordWithdrawal(withdrawal);
        moves.move(application, Act.WITHDRAW, reason);
        applications.flush();
        return withdrawal;
    }
}
