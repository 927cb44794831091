package no.spinn.matching.organisation.partner.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.partner.FoundPartner;
import no.spinn.matching.organisation.partner.PartnerQuery;
import no.spinn.matching.organisation.partner.PartnerSearch;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Partners with the challenge of a profile. */
@Path("/v1/profiles/{id}/partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@Tag(name = "Partners", description = "Finding partners with the same challenge")
public class PartnerResource {

    private final Profiles profiles;
    private final PartnerSearch search;
    private final CallersOwn own;

    PartnerResource(Profiles profiles, PartnerSearch search, CallersOwn own) {
        this.profiles = profiles;
        this.search = search;
        this.own = own;
    }

    @GET
    @Transactional
    @Operation(operationId = "findPartners", summary = "Find partners for a profile", description = """
        Returns listings of other organisations, in Norway and abroad, that share one of the profile's \
        `project.themes` and complement its `applicant.role`: they seek this role, or can have another one. \
        The best fit comes first. Searches are not disclosed to anyone.\
        """)
    @APIResponse(responseCode = "200", description = "A page of listings")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The profile has no project.themes")
    public Page<PartnerView> find(
            @PathParam("id") UUID id,
            @Parameter(description = "Only this country; ISO 3166-1 alpha-2")
                    @QueryParam("country")
                    @Pattern(regexp = "[A-Z]{2}")
                    @Nullable
                    String country,
            @Parameter(description = "All countries except this one; ISO 3166-1 alpha-2")
                    @QueryParam("notCountry")
                    @Pattern(regexp = "[A-Z]{2}")
                    @Nullable
                    String notCountry,
            @BeanParam PageRequest page) {
        requireCountries(country, notCountry);
        Profile profile = own.find(profiles, id);
        PartnerQuery query = PartnerQuery.of(profile.facts().complete(), country, notCountry)
                .orElseThrow(() -> new Refusal(MatchingProblem.NO_THEMES, MatchingDetail.THEMES_MISSING.words()));
        List<String> after = page.after(id, profile.version(), country, notCountry);
        List<FoundPartner> found = search.find(query, own.organisation(), position(after), page.fetch());
        return page.page(
                        found,
                        partner -> List.of(
                                partner.fit().toPlainString(),
                                partner.listingId().toString()),
                        id,
                        profile.version(),
                        country,
                        notCountry)
                .map(partner -> PartnerView.of(partner, query));
    }

    private static void requireCountries(@Nullable String country, @Nullable String notCountry) {
        Faults faults = new Faults();
        Countries.check(country, "?country", faults);
        Countries.check(notCountry, "?notCountry", faults);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults.all());
        }
    }

    private static PartnerSearch.@Nullable After position(@Nullable List<String> after) {
        return after == null
                ? null
                : new PartnerSearch.After(new BigDecimal(after.get(0)), UUID.fromString(after.get(1)));
    }
}
