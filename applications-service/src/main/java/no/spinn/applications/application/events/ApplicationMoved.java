package no.spinn.applications.application.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Decided;
import no.spinn.applications.application.Outcome;
import no.spinn.applications.application.Seal;
import no.spinn.applications.application.State;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The full public state of an application that has left its applicant's hands. No personal data: answers stay here. */
record ApplicationMoved(
        UUID id,
        UUID callId,
        int criteriaVersion,
        Applicant applicant,
        State state,
        Map<String, Object> facts,
        Instant submittedAt,
        String snapshotSha256,
        @Nullable Decision decision) {

    record Applicant(OrganisationId organisation) {}

    record Decision(
            Outcome outcome, Instant decidedAt, @Nullable Money granted) {

        static @Nullable Decision of(@Nullable Decided decided) {
            return decided == null ? null : new Decision(decided.outcome(), decided.at(), decided.granted());
        }
    }

    static ApplicationMoved of(Application application) {
        Seal seal = application.seal();
        if (seal == null) {
            throw new IllegalStateException("a draft is nobody's business");
        }
        return new ApplicationMoved(
                application.id(),
                application.callId(),
                seal.criteriaVersion(),
                new Applicant(application.applicant()),
                application.state(),
                application.draft().facts(),
                seal.at(),
                seal.snapshotSha256(),
                Decision.of(application.decision()));
    }
}
