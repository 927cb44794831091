package no.spinn.applications.applying.list.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list in which something is due. */
public abstract class DueQuery extends ExpandableQuery {

    @QueryParam("dueFrom")
    @Parameter(description = "Only what is due at or after this time", example = "2027-03-01T00:00:00Z")
    @Nullable
    Instant dueFrom;

    @QueryParam("dueBefore")
    @Parameter(description = "Only what is due before this time", example = "2027-04-01T00:00:00Z")
    @Nullable
    Instant dueBefore;

    @Override
    @Nullable
    Instant dueFrom() {
        return dueFrom;
    }

    @Override
    @Nullable
    Instant dueBefore() {
        return dueBefore;
    }
}
