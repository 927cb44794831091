package no.spinn.matching.organisation.watch.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.watch.WatchFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Further conditions on the calls that a watch finds. */
@Schema(name = "WatchFilter", description = "Which calls the watch finds; a field that is left out excludes no call")
record FilterBody(
        @Schema(description = "Only calls of these instruments") @Nullable @Size(min = 1, max = 100)
        Set<@NotNull UUID> instrumentIds,

        @Schema(description = "Only calls of these providers") @Nullable @Size(min = 1, max = 100)
        Set<@NotNull OrganisationId> providers,

        @Schema(description = "Only calls that close at this time or later, and calls with continuous intake") @Nullable
        Instant closesFrom,

        @Schema(description = "Only calls that close at this time or earlier") @Nullable
        Instant closesTo) {

    private static final FilterBody NONE = new FilterBody(null, null, null, null);

    /** What contradicts itself among the conditions of a watch. */
    static List<Fault> faults(@Nullable FilterBody body) {
        return read(body).contradictsItself()
                ? List.of(WatchIssue.FILTER_CONTRADICTS.at("/filter/closesTo"))
                : List.of();
    }

    static WatchFilter read(@Nullable FilterBody body) {
        FilterBody given = body == null ? NONE : body;
        return new WatchFilter(given.instrumentIds, given.providers, given.closesFrom, given.closesTo);
    }

    /** Null for a filter without conditions. */
    static @Nullable FilterBody of(WatchFilter filter) {
        FilterBody written =
                new FilterBody(filter.instruments(), filter.providers(), filter.closesFrom(), filter.closesTo());
        return written.equals(NONE) ? null : written;
    }
}
