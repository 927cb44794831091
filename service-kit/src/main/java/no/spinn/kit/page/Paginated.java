package no.spinn.kit.page;

import org.jspecify.annotations.Nullable;

/** An answer that may go on: the address of its next page becomes a Link header. */
public interface Paginated {

    /** The cursor of the next page, or null on the last. */
    @Nullable
    String next();
}
