package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Completeness;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.extension.Extensions;
import no.spinn.applications.applying.extension.OwnIntake;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.security.Caller;
import no.spinn.kit.time.DatabaseClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Validates drafts without submitting them. */
@Path("/v1/applications/{id}/validation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ValidationResource {

    private final Applications applications;
    private final Calls calls;
    private final Extensions extensions;
    private final Completeness completeness;
    private final DatabaseClock clock;
    private final Languages languages;
    private final Caller caller;

    ValidationResource(
            Applications applications,
            Calls calls,
            Extensions extensions,
            Completeness completeness,
            DatabaseClock clock,
            Languages languages,
            Caller caller) {
        this.applications = applications;
        this.calls = calls;
        this.extensions = extensions;
        this.completeness = completeness;
        this.clock = clock;
        this.languages = languages;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "validateApplication",
            summary = "Validate a draft",
            description =
                    "Makes the same checks as a submission, without submitting. The messages are in the language of "
                            + "Accept-Language (nb, nn or en). Pointers and codes are the same in all languages.")
    public ValidationView validate(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.SUBMISSION);
        CallTerms call = calls.findById(application.callId()).terms();
        Completeness.Findings findings = completeness.check(application, call);
        return new ValidationView(
                findings.faults().isEmpty(),
                OwnIntake.at(clock.now(), call, extension(application)).intake(),
                inLanguage(findings.faults()),
                inLanguage(findings.warnings()));
    }

    private @Nullable Instant extension(Application application) {
        return extensions.latest(application.callId(), application.applicant()).orElse(null);
    }

    private List<Fault> inLanguage(List<Fault> faults) {
        return faults.stream().map(fault -> fault.in(languages)).toList();
    }
}
