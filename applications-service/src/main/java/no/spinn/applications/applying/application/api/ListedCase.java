package no.spinn.applications.applying.application.api;

import no.spinn.applications.applying.application.Application;
import no.spinn.applications.upstream.call.api.CallReference;
import org.jspecify.annotations.Nullable;

/**
 * The application that a row of a list belongs to.
 *
 * @param expanded null unless the caller asks for it
 */
public record ListedCase(
        Application application,
        CallReference call,
        @Nullable Expanded expanded) {

    public ApplicationReference reference() {
        return ApplicationReference.of(application);
    }
}
