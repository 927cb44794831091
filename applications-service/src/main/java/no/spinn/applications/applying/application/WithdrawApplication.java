package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.common.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Withdraws applications. */
@ApplicationScoped
public class WithdrawApplication {

    private final MoveApplication moveApplication;
    private final Applications applications;
    private final DatabaseClock clock;

    WithdrawApplication(MoveApplication moveApplication, Applications applications, DatabaseClock clock) {
        this.moveApplication = moveApplication;
        this.applications = applications;
        this.clock = clock;
    }

    /** Withdraws the application. {@link Act#WITHDRAW} has begun. */
    public Withdrawal withdraw(Application application, @Nullable String reason) {
        Withdrawal withdrawal = new Withdrawal(clock.now(), reason);
        application.recordWithdrawal(withdrawal);
        moveApplication.move(application, Act.WITHDRAW, reason);
        applications.flush();
        return withdrawal;
    }
}
