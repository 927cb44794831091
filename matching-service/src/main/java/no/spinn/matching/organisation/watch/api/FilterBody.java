package no.spinn.matching.organisation.watch.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.watch.WatchFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which calls to hear of, beside those that fit. */
@Schema(name = "WatchFilter", description = "Which calls to hear of; whatever is left out does not matter")
record FilterBody(
        @Schema(description = "Calls of one of these instruments alone") @Nullable @Size(min = 1, max = 100)
        Set<@NotNull UUID> instrumentIds,

        @Schema(description = "Calls of one of these providers alone") @Nullable @Size(min = 1, max = 100)
        Set<@NotNull OrganisationId> providers,

        @Schema(description = "Calls that close then or later, and those that never do") @Nullable
        Instant closesFrom,

        @Schema(description = "Calls that close then or earlier") @Nullable
        Instant closesTo) {

    private static final FilterBody NONE = new FilterBody(null, null, null, null);

    static WatchFilter read(@Nullable FilterBody body) {
        FilterBody given = body == null ? NONE : body;
        return new WatchFilter(given.instrumentIds, given.providers, given.closesFrom, given.closesTo);
    }

    /** Null where all is left out. */
    static @Nullable FilterBody of(WatchFilter filter) {
        FilterBody written =
                new FilterBody(filter.instruments(), filter.providers(), filter.closesFrom(), filter.closesTo());
        return written.equals(NONE) ? null : written;
    }
}
