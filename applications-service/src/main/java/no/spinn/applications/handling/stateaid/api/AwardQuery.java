package no.spinn.applications.handling.stateaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.common.issue.ParameterIssue;
import no.spinn.applications.handling.stateaid.Award;
import no.spinn.applications.handling.stateaid.AwardSearch;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of awards. */
public class AwardQuery {

    /**
     * The amount from which an award must be in the public register, since 11 December 2023; before that, it was 500,000.
     */
    private static final String REPORTED_FROM = "100000";

    /** A few megabytes. */
    private static final int MOST_ROWS = 50_000;

    private static final String AMOUNT = "^\\d{1,9}(\\.\\d{1,2})?$";

    @QueryParam("year")
    @Parameter(description = "Only awards granted in this year")
    @Schema(minimum = "2000", maximum = "2199")
    @Nullable
    Integer year;

    @QueryParam("organisation")
    @Parameter(description = "Only awards to this organisation")
    @Nullable
    OrganisationId organisation;

    @QueryParam("minimumEur")
    @DefaultValue(REPORTED_FROM)
    @Parameter(description = "Only awards of at least this amount in euro; 0 for all")
    @Schema(pattern = AMOUNT, defaultValue = REPORTED_FROM)
    String minimumEur = REPORTED_FROM;

    @QueryParam("whole")
    @Parameter(
            description = "For CSV: all rows instead of a page, up to 50,000; then the answer has a link to the rest")
    boolean whole;

    @QueryParam("bom")
    @Parameter(
            description = "For CSV: begins with a byte order mark, without which some spreadsheets misread æ, ø and å")
    boolean bom;

    @BeanParam
    PageRequest page = new PageRequest();

    AwardSearch search() {
        requireSound();
        return new AwardSearch(
                year,
                organisation,
                new BigDecimal(minimumEur),
                page.afterId(year, organisation, minimumEur),
                page.fetch());
    }

    /** All awards at once, up to a limit. */
    AwardSearch searchForAll() {
        AwardSearch first = search();
        return new AwardSearch(first.year(), first.organisation(), first.minimumEur(), first.after(), MOST_ROWS + 1);
    }

    Page<Award> all(List<Award> found) {
        return page.upTo(MOST_ROWS, found, AwardQuery::position, year, organisation, minimumEur);
    }

    private void requireSound() {
        List<Fault> faults = new ArrayList<>();
        if (year != null && (year < 2000 || year > 2199)) {
            faults.add(ParameterIssue.YEAR_OUT_OF_RANGE.at("?year"));
        }
        if (!minimumEur.matches(AMOUNT)) {
            faults.add(ParameterIssue.AMOUNT_MALFORMED.at("?minimumEur"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults);
        }
    }

    Page<Award> page(List<Award> found) {
        return page.page(found, AwardQuery::position, year, organisation, minimumEur);
    }

    private static List<String> position(Award award) {
        return List.of(award.aid().decisionId().toString());
    }
}
