package no.spinn.matching.answer.eligibility.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;

/** What this service reads of {@code no.spinn.application.*.v1}. */
record ApplicationState(UUID id, UUID callId, ApplicantState applicant, String state, JsonNode facts) {

    /** The organisation that applies. */
    record ApplicantState(OrganisationId organisation) {}

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }
}
