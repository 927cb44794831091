package no.spinn.matching.answer.eligibility.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code no.spinn.application.*.v1}. */
record ApplicationState(
        UUID id,
        UUID callId,
        ApplicantState applicant,
        String state,
        JsonNode facts,
        @Nullable List<MemberState> members) {

    /** The organisation that applies. */
    record ApplicantState(OrganisationId organisation) {}

    /** A member on whose behalf a coordinator applies. */
    record MemberState(JsonNode facts) {}

    List<JsonNode> memberFacts() {
        return members == null
                ? List.of()
                : members.stream().map(MemberState::facts).toList();
    }

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }
}
