package no.spinn.applications.stateaid.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Applications;
import no.spinn.applications.call.Call;
import no.spinn.applications.call.Calls;
import no.spinn.applications.stateaid.AidAward;
import no.spinn.applications.stateaid.AidAwards;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Awards for the public register of state aid. Names organisations only; their tokens and applications name no persons. */
@Path("/v1/awards")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Barometer")
public class AwardResource {

    private static final int AT_A_TIME = 1000;

    private final AidAwards awards;
    private final Applications applications;
    private final Calls calls;
    private final Languages languages;

    AwardResource(AidAwards awards, Applications applications, Calls calls, Languages languages) {
        this.awards = awards;
        this.applications = applications;
        this.calls = calls;
        this.languages = languages;
    }

    /** Which awards are asked for. */
    public static class AwardQuery {

        @QueryParam("minimumEuro")
        @DefaultValue("100000")
        @PositiveOrZero
        @Parameter(description = "The smallest award that is listed; by default what has to be published")
        BigDecimal minimumEuro = new BigDecimal(100_000);

        @QueryParam("year")
        @Min(2000)
        @Max(2199)
        @Parameter(description = "Only those granted in this year")
        @Nullable
        Integer year;

        @QueryParam("organisation")
        @Parameter(description = "Only those of this recipient (ISO 6523)")
        @Nullable
        OrganisationId organisation;

        AidAwards.Search search() {
            return new AidAwards.Search(minimumEuro, year, organisation);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listAwards",
            summary = "List awards of state aid",
            description =
                    "Single awards of EUR 100,000 or more, or from another sum on, the newest first: what has to be "
                            + "published in the register of state aid. Reversed and declined ones are not awards. As CSV with "
                            + "`Accept: text/csv`. Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The awards",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AwardPage.class)),
                @Content(mediaType = AwardCsv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Page<AwardView> list(@Valid @BeanParam AwardQuery query, @BeanParam PageRequest page) {
        return page(query, page);
    }

    @GET
    @Produces(AwardCsv.MEDIA_TYPE)
    @Transactional
    @Operation(hidden = true)
    public String csv(@Valid @BeanParam AwardQuery query) {
        List<AidAward> all = new ArrayList<>();
        List<AidAward> more = awards.register(query.search(), null, AT_A_TIME);
        while (!more.isEmpty()) {
            all.addAll(more);
            more = awards.register(query.search(), more.getLast().grant().decisionId(), AT_A_TIME);
        }
        return AwardCsv.of(views(all));
    }

    private Page<AwardView> page(AwardQuery query, PageRequest page) {
        Object[] filters = {query.minimumEuro.stripTrailingZeros(), query.year, query.organisation};
        List<String> after = page.after(filters);
        UUID last = after == null ? null : UUID.fromString(after.getFirst());
        List<AwardView> found = views(awards.register(query.search(), last, page.fetch()));
        return page.page(found, award -> List.of(award.id().toString()), filters);
    }

    private List<AwardView> views(List<AidAward> found) {
        List<UUID> ids =
                found.stream().map(award -> award.grant().applicationId()).toList();
        Map<UUID, Application> granted =
                applications.byIds(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        return found.stream()
                .map(award -> AwardView.of(award, callOf(award, granted).terms(), languages))
                .toList();
    }

    private Call callOf(AidAward award, Map<UUID, Application> granted) {
        Application application =
                Objects.requireNonNull(granted.get(award.grant().applicationId()), "never deleted");
        return calls.findById(application.callId());
    }

    /** Names the page's schema; never made. */
    @Schema(name = "AwardPage")
    record AwardPage(List<AwardView> items, @Nullable String next) {}
}
