package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.ExpandableQuery;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** The applications that the rows of a page belong to. The number of queries does not depend on the number of rows. */
@RequestScoped
public class ListedCases {

    private final Applications applications;
    private final CallReferences calls;
    private final ApplicationAnswers answers;
    private final Caller caller;

    ListedCases(Applications applications, CallReferences calls, ApplicationAnswers answers, Caller caller) {
        this.applications = applications;
        this.calls = calls;
        this.answers = answers;
        this.caller = caller;
    }

    /** Returns how to find the application of a row by its id. */
    public <T> Function<UUID, ListedCase> of(
            List<Row<T>> rows, Function<T, UUID> applicationOf, ExpandableQuery query) {
        List<UUID> ids = rows.stream()
                .map(row -> applicationOf.apply(row.entity()))
                .distinct()
                .toList();
        Map<UUID, Application> found =
                applications.byIds(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        Function<UUID, CallReference> named =
                calls.ofAll(found.values().stream().map(Application::callId));
        Function<UUID, @Nullable Expanded> expanded =
                query.expandsApplication() ? expanded(List.copyOf(found.values())) : id -> null;
        return id -> {
            Application application =
                    Objects.requireNonNull(found.get(id), "what a list shows is read with its application");
            return new ListedCase(application, named.apply(application.callId()), expanded.apply(id));
        };
    }

    private Function<UUID, @Nullable Expanded> expanded(List<Application> all) {
        Set<UUID> readable = applications.readableAmong(all, caller.organisation());
        List<Application> read =
                all.stream().filter(one -> readable.contains(one.id())).toList();
        Map<UUID, ApplicationSummary> shown =
                answers.rows(read).stream().collect(Collectors.toMap(ApplicationSummary::id, Function.identity()));
        return id -> new Expanded(shown.get(id));
    }
}
