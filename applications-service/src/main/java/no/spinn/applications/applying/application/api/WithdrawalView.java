package no.spinn.applications.applying.application.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Withdrawal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The withdrawal of an application. */
@Schema(name = "Withdrawal")
record WithdrawalView(
        UUID applicationId, Instant withdrawnAt, @Nullable String reason) {

    static WithdrawalView of(UUID applicationId, Withdrawal withdrawal) {
        return new WithdrawalView(applicationId, withdrawal.at(), withdrawal.reason());
    }
}
