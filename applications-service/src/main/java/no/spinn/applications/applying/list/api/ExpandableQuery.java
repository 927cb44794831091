package no.spinn.applications.applying.list.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of what belongs to applications. */
public abstract class ExpandableQuery extends ListQuery {

    @QueryParam("expand")
    @Parameter(
            description =
                    "What each item has in full, in `expanded`. `application`: the application that it belongs to, as the "
                            + "list of applications shows it, with what the caller may do now; absent where the caller cannot "
                            + "read the application.")
    @Nullable
    List<Expansion> expand;

    /** Whether each item is to have its application in full. */
    public boolean expandsApplication() {
        return expand != null && expand.contains(Expansion.APPLICATION);
    }
}
