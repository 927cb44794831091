package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.assessment.Consensuses;
import no.spinn.applications.handling.assessment.Score;

/** Completes the reasons of a proposal with those that the assessors agreed on. */
@ApplicationScoped
class AgreedReasons {

    private final Consensuses consensuses;

    AgreedReasons(Consensuses consensuses) {
        this.consensuses = consensuses;
    }

    /** Returns the proposal, with the agreed reasons for the criteria that it has no reason for. */
    Proposal complete(UUID applicationId, Proposal proposal) {
        return consensuses
                .findByIdOptional(applicationId)
                .map(consensus -> proposal.with(reasons(consensus.scores())))
                .orElse(proposal);
    }

    private static List<Reason> reasons(List<Score> scores) {
        return scores.stream()
                .map(score -> new Reason(score.criterionId(), score.reason()))
                .toList();
    }
}
