package no.spinn.kit.page;

import org.jspecify.annotations.Nullable;

/** A response that is one page of a list. The URL of its next page becomes a Link header. */
public interface Paginated {

    /** The cursor of the next page, or null on the last page. */
    @Nullable
    String next();
}
