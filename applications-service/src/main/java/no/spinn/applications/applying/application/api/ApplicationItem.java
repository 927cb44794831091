package no.spinn.applications.applying.application.api;

import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.kit.bulk.BulkItem;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One act on one application, in a request for many. */
public interface ApplicationItem extends BulkItem {

    /** What a version is for, in the OpenAPI document. */
    String ABOUT_VERSION =
            "The version of the application, which is its ETag before the dot. The item is refused when the application has another one. "
                    + "Absent when any version will do.";

    UUID applicationId();

    @Nullable
    Long version();

    @Override
    default UUID subject() {
        return applicationId();
    }

    /** Refuses when the caller has read another version of the application. */
    default void requireVersion(Application application) {
        Long expected = version();
        if (expected != null && expected != application.version()) {
            String current = String.valueOf(application.version());
            throw new Refusal(KitProblem.STALE, KitDetail.STALE.words(Map.of("current", current)));
        }
    }
}
