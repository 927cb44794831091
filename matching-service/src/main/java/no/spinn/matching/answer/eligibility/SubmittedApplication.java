package no.spinn.matching.answer.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.json.StoredFacts;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was last published, with the report on it.
 *
 * @param facts values by fact id, as JSON
 * @param members the facts of each member on whose behalf a coordinator applies, as JSON; empty for every other applicant
 * @param reported whether its newest version needs no other report
 * @param provider the provider of the call; null while there is no report
 */
public record SubmittedApplication(
        UUID id,
        UUID callId,
        OrganisationId applicant,
        String facts,
        List<String> members,
        boolean reported,
        @Nullable OrganisationId provider,
        Optional<EligibilityReport> report) {

    /** The facts on which it is judged. */
    public JudgedFacts judged() {
        return JudgedFacts.of(
                StoredFacts.read(facts), members.stream().map(StoredFacts::read).toList());
    }

    public boolean isOf(OrganisationId organisation) {
        return organisation.equals(applicant);
    }

    /** The applicant and the provider may read the report. */
    public boolean isVisibleTo(OrganisationId organisation) {
        return isOf(organisation) || organisation.equals(provider);
    }
}
