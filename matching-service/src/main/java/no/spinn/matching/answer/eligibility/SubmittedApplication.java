package no.spinn.matching.answer.eligibility;

import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.json.StoredFacts;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was last published, with the report on it.
 *
 * @param facts those of the project and its applicant
 * @param reported whether its newest version needs no other report
 * @param provider the provider of the call; null while there is no report
 */
public record SubmittedApplication(
        UUID id,
        UUID callId,
        OrganisationId applicant,
        StoredFacts facts,
        boolean reported,
        @Nullable OrganisationId provider,
        Optional<EligibilityReport> report) {

    public boolean isOf(OrganisationId organisation) {
        return organisation.equals(applicant);
    }

    /** The applicant and the provider may read the report. */
    public boolean isVisibleTo(OrganisationId organisation) {
        return isOf(organisation) || organisation.equals(provider);
    }
}
