package no.spinn.applications.applying.application.api;

import java.util.Map;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** An item that writes something of which an application has one. Its member {@code replaces} stands for If-Match. */
public interface ReplacingItem extends ApplicationItem {

    /** What {@code replaces} is for, in the OpenAPI document. */
    String ABOUT_REPLACES =
            "The version of what the item replaces, which is its ETag. Required when there is something to replace";

    @Nullable
    Long replaces();

    /** Refuses unless the caller has read what it replaces. */
    default void requireReplaced(@Nullable Long present) {
        Long read = replaces();
        if (present == null && read != null) {
            throw new Refusal(KitProblem.STALE, KitDetail.NOTHING_TO_CHANGE.words());
        }
        if (present != null && read == null) {
            throw new Refusal(KitProblem.STALE, ApplicationDetail.REPLACES_REQUIRED.words());
        }
        if (present != null && !present.equals(read)) {
            throw new Refusal(KitProblem.STALE, KitDetail.STALE.words(Map.of("current", present.toString())));
        }
    }
}
