package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.assessment.Consensuses;
import no.spinn.applications.handling.assessment.Score;

/** What the assessors agreed on stands for the reasons that nobody writes anew. */
@ApplicationScoped
class AgreedReasons {

    private final Consensuses consensuses;

    AgreedReasons(Consensuses consensuses) {
        this.consensuses = consensuses;
    }

    /** The proposal with the agreed reasons for criteria that it says nothing of. */
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
