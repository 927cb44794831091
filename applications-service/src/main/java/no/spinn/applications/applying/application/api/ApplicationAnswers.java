package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.applications.applying.application.Access;
import no.spinn.applications.applying.application.AllowedAct;
import no.spinn.applications.applying.application.AllowedActs;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.applications.upstream.eligibility.EligibilityReports;
import no.spinn.applications.upstream.eligibility.api.EligibilityReportView;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.AnswerTags;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Builds responses that show an application with its call, its eligibility report and what the caller may do. */
@RequestScoped
public class ApplicationAnswers {

    private final EligibilityReports reports;
    private final CallReferences calls;
    private final AllowedActs allowedActs;
    private final Languages languages;
    private final AnswerTags tags;
    private final Preconditions preconditions;
    private final Caller caller;

    ApplicationAnswers(
            EligibilityReports reports,
            CallReferences calls,
            AllowedActs allowedActs,
            Languages languages,
            AnswerTags tags,
            Preconditions preconditions,
            Caller caller) {
        this.reports = reports;
        this.calls = calls;
        this.allowedActs = allowedActs;
        this.languages = languages;
        this.tags = tags;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    Response read(Access access) {
        ApplicationView view = view(access);
        return preconditions.respond(tags.of(access.application().version(), view), view);
    }

    /** Shows applications that the caller may read as rows of a list. */
    List<ApplicationSummary> rows(List<Application> applications) {
        Function<UUID, CallReference> named = calls.ofAll(applications.stream().map(Application::callId));
        Map<UUID, List<AllowedAct>> allowed = allowedActs.of(applications, caller.organisation());
        return applications.stream()
                .map(application -> ApplicationSummary.of(
                        application,
                        named.apply(application.callId()),
                        actions(application, allowed.getOrDefault(application.id(), List.of()))))
                .toList();
    }

    Response created(URI location, Application application) {
        return created(location, application, view -> view);
    }

    /** The answer of a creation that has more to say than the application. */
    public Response created(URI location, Application application, Function<ApplicationView, ?> shape) {
        return own(Response.created(location), application, shape);
    }

    Response changed(Application application) {
        return own(Response.ok(), application, view -> view);
    }

    /** Refuses the request unless its If-Match has the current version of the application. */
    public void requireIfMatch(Application application) {
        preconditions.requireVersion(application.version());
    }

    private Response own(
            Response.ResponseBuilder response, Application application, Function<ApplicationView, ?> shape) {
        ApplicationView view = view(new Access(application, Role.APPLICANT));
        return response.tag(tags.of(application.version(), view))
                .entity(shape.apply(view))
                .build();
    }

    private ApplicationView view(Access access) {
        CallReference call = calls.of(access.application().callId());
        List<AllowedAct> allowed = allowedActs.of(access.application(), caller.organisation());
        return ApplicationView.of(access, call, report(access, call), actions(access.application(), allowed));
    }

    private List<AllowedAction> actions(Application application, List<AllowedAct> allowed) {
        return AllowedActions.of(application.id(), allowed, languages);
    }

    private @Nullable EligibilityReportView report(Access access, CallReference call) {
        return !access.shows(Part.ELIGIBILITY)
                ? null
                : reports.findByIdOptional(access.application().id())
                        .map(report -> EligibilityReportView.of(report, call, languages))
                        .orElse(null);
    }
}
