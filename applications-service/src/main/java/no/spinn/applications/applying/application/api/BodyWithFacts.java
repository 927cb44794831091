package no.spinn.applications.applying.application.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body with facts at {@code /facts}. */
interface BodyWithFacts {

    /** Values by fact id. */
    @Nullable
    Map<String, Object> facts();
}
