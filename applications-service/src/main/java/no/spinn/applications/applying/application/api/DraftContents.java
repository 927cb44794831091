package no.spinn.applications.applying.application.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body with facts at {@code /facts} and answers at {@code /answers}. */
interface DraftContents {

    /** Values by fact id. */
    @Nullable
    Map<String, Object> facts();

    /** The answers to the form of a call. */
    @Nullable
    Map<String, Object> answers();
}
