package no.spinn.applications.handling.assessment.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.assessment.Assessor;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One assessor of a call. */
@Schema(name = "Assessor")
record AssessorView(
        UUID id,
        CallReference call,
        String reference,

        @Schema(description = "The organisation whose token acts for the assessor")
        OrganisationReference organisation,

        List<OrganisationReference> ties,
        Instant registeredAt) {

    static AssessorView of(Assessor assessor, CallReference call) {
        Assessor.Registration registration = assessor.registration();
        return new AssessorView(
                assessor.id(),
                call,
                registration.reference(),
                call.naming(registration.organisation()),
                registration.ties().stream().map(call::naming).toList(),
                assessor.registeredAt());
    }

    /** A complete list of assessors. */
    @Schema(name = "AssessorList")
    record AssessorList(List<AssessorView> items) {}
}
