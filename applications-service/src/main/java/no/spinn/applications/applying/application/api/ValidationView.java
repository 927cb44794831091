package no.spinn.applications.applying.application.api;

import java.util.List;
import no.spinn.applications.upstream.call.Intake;
import no.spinn.kit.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft still needs before it can be submitted. */
@Schema(name = "Validation")
record ValidationView(
        @Schema(description = "Whether nothing is missing") boolean complete,

        @Schema(description = "Whether the call accepts applications now")
        Intake intake,

        @Schema(description = "What is missing or wrong, with pointers, as in a problem")
        List<Fault> errors,

        @Schema(
                description =
                        "Eligibility criteria of the instrument or the call that are not met, cannot be judged yet, or are for people to judge, and facts "
                                + "that cannot all be true, with the codes of `inconsistencies` in the answers of matching-service. They "
                                + "do not prevent the submission: the eligibility report advises, people decide")
        List<Fault> warnings) {}
