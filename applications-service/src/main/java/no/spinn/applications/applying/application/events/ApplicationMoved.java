package no.spinn.applications.applying.application.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.EffectiveFacts;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.SubmissionStamp;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The full public state of a submitted application. It has no personal data, so answers are not part of it. */
record ApplicationMoved(
        UUID id,
        UUID callId,
        int criteriaVersion,
        Applicant applicant,
        State state,
        Map<String, Object> facts,
        @Nullable List<Member> members,
        Instant submittedAt,
        String snapshotSha256,
        @Nullable Decision decision) {

    record Applicant(OrganisationId organisation) {}

    /** A member on whose behalf a coordinator applies. */
    record Member(Map<String, Object> facts) {

        static @Nullable List<Member> of(List<Facts> members) {
            return members.isEmpty()
                    ? null
                    : members.stream().map(facts -> new Member(facts.toJson())).toList();
        }
    }

    record Decision(
            Outcome outcome, Instant decidedAt, @Nullable Money granted) {

        static @Nullable Decision of(@Nullable Decided decided) {
            return decided == null ? null : new Decision(decided.outcome(), decided.at(), decided.granted());
        }
    }

    static ApplicationMoved of(Application application) {
        SubmissionStamp stamp = application.stamp();
        if (stamp == null) {
            throw new IllegalStateException("drafts are not published");
        }
        EffectiveFacts effective = application.effectiveFacts();
        return new ApplicationMoved(
                application.id(),
                application.callId(),
                stamp.criteriaVersion(),
                new Applicant(application.applicant()),
                application.state(),
                effective.stated().toJson(),
                Member.of(effective.members()),
                stamp.at(),
                stamp.snapshotSha256(),
                Decision.of(application.decision()));
    }
}
