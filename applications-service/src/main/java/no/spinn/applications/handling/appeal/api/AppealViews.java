package no.spinn.applications.handling.appeal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Languages;

/** Shows appeals with the names of their parties. One query loads the applications of a page, and one their calls. */
@ApplicationScoped
class AppealViews {

    private final Applications applications;
    private final Calls calls;
    private final Languages languages;

    AppealViews(Applications applications, Calls calls, Languages languages) {
        this.applications = applications;
        this.calls = calls;
        this.languages = languages;
    }

    AppealView of(Appeal appeal) {
        return of(List.of(appeal)).getFirst();
    }

    List<AppealView> of(List<Appeal> appeals) {
        Map<UUID, Application> appealed =
                applications.byIds(appeals.stream().map(Appeal::applicationId).toList()).stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        Map<UUID, Call> called = calls.byIds(appealed.values().stream().map(Application::callId)).stream()
                .collect(Collectors.toMap(Call::id, Function.identity()));
        return appeals.stream()
                .map(appeal -> {
                    Application application = Objects.requireNonNull(
                            appealed.get(appeal.applicationId()), "an appealed application is never deleted");
                    Call call = Objects.requireNonNull(called.get(application.callId()), "a call is never deleted");
                    return AppealView.of(appeal, application, call, languages);
                })
                .toList();
    }
}
