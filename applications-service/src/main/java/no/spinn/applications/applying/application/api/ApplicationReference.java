package no.spinn.applications.applying.application.api;

import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application, with what every role may know of it. */
@Schema(name = "ApplicationReference", description = "An application, with its names")
public record ApplicationReference(
        UUID id,

        @Schema(description = "The title of the project; absent while it has none") @Nullable
        String title,

        OrganisationReference applicant) {

    public static ApplicationReference of(Application application) {
        return new ApplicationReference(application.id(), application.draft().title(), applicantOf(application));
    }

    /** The applicant, with the name that it states in the application. */
    public static OrganisationReference applicantOf(Application application) {
        return new OrganisationReference(
                application.applicant(), application.draft().applicantName());
    }
}
