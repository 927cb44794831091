package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import no.spinn.applications.applying.application.Access;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.upstream.eligibility.EligibilityReport;
import no.spinn.applications.upstream.eligibility.EligibilityReports;
import no.spinn.applications.upstream.eligibility.api.EligibilityReportView;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.Preconditions;
import org.jspecify.annotations.Nullable;

/**
 * Builds responses that show an application with its eligibility report. The ETag covers both: it has the version of
 * the application, then that of the report. A report has texts, so its language is also part of the tag.
 */
@RequestScoped
public class ApplicationAnswers {

    private final EligibilityReports reports;
    private final Languages languages;
    private final Preconditions preconditions;

    ApplicationAnswers(EligibilityReports reports, Languages languages, Preconditions preconditions) {
        this.reports = reports;
        this.languages = languages;
        this.preconditions = preconditions;
    }

    Response read(Access access) {
        EligibilityReport report = access.shows(Part.ELIGIBILITY)
                ? reports.findById(access.application().id())
                : null;
        return preconditions.respond(tag(access.application(), report), view(access, report));
    }

    Response created(URI location, Application application) {
        EligibilityReport none = null;
        return Response.created(location)
                .tag(tag(application, none))
                .entity(view(own(application), none))
                .build();
    }

    Response changed(Application application) {
        EligibilityReport report = reports.findById(application.id());
        return Response.ok(view(own(application), report))
                .tag(tag(application, report))
                .build();
    }

    /** Refuses the request unless its If-Match is the current ETag. */
    public void requireIfMatch(Application application) {
        preconditions.requireIfMatch(tag(application, reports.findById(application.id())));
    }

    private static Access own(Application application) {
        return new Access(application, Role.APPLICANT);
    }

    private ApplicationView view(Access access, @Nullable EligibilityReport report) {
        return ApplicationView.of(access, report == null ? null : EligibilityReportView.of(report, languages));
    }

    private EntityTag tag(Application application, @Nullable EligibilityReport report) {
        return Preconditions.tag(
                report == null
                        ? application.version() + ".0"
                        : "%d.%d-%s".formatted(application.version(), report.version(), language()));
    }

    private String language() {
        return languages.preferred().name().toLowerCase(Locale.ROOT);
    }
}
