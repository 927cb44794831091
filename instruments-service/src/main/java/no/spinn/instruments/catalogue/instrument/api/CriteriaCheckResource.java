package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Finding;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Peculiarity;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.api.CriteriaRequests;
import no.spinn.instruments.reference.criterion.api.CriterionRequest;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Checks criteria without storing them. */
@Path("/v1/criteria-checks")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed({InstrumentAccess.WRITE, "spinn:calls.write"})
public class CriteriaCheckResource {

    private final RequestCheck check;
    private final CriteriaRequests criteria;
    private final Facts facts;
    private final PublicInstruments reading;

    CriteriaCheckResource(RequestCheck check, CriteriaRequests criteria, Facts facts, PublicInstruments reading) {
        this.check = check;
        this.criteria = criteria;
        this.facts = facts;
        this.reading = reading;
    }

    @POST
    @Transactional
    @Operation(operationId = "checkCriteria", summary = "Check criteria", description = """
                    Checks criteria without storing them. Returns every fault that would refuse them. For criteria without faults, \
                    returns which of them nobody can meet, alone or together, and which repeat one another. With `instrumentId`, \
                    the criteria are checked as those of a call, together with those of the instrument.""")
    @APIResponse(
            responseCode = "200",
            description = "The faults and findings",
            content = @Content(schema = @Schema(implementation = CriteriaCheckView.class)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "There is no such instrument")
    public CriteriaCheckView check(@NotNull CriteriaCheckRequest request) {
        Faults faults = new Faults();
        check.check(request, faults);
        Vocabulary vocabulary = facts.vocabulary();
        List<Criterion> read = criteria.read(request.criteria(), id -> true, vocabulary, faults);
        return new CriteriaCheckView(
                faults.all(), faults.isEmpty() ? findings(request.instrumentId(), read, vocabulary) : List.of());
    }

    private List<FindingView> findings(@Nullable UUID instrumentId, List<Criterion> read, Vocabulary vocabulary) {
        List<Placed> placed = new ArrayList<>();
        if (instrumentId != null) {
            reading.get(instrumentId)
                    .rules()
                    .criteria()
                    .forEach(criterion -> placed.add(Placed.ofInstrument(criterion)));
        }
        placed.addAll(Placed.all(read, "/criteria"));
        return new CriteriaCheck(vocabulary)
                .findings(placed).stream().map(FindingView::of).toList();
    }

    @Schema(name = "CriteriaCheckRequest", description = "Criteria to be checked", examples = Examples.CRITERIA)
    record CriteriaCheckRequest(
            @Schema(description = "The instrument of the call to which the criteria belong") @Nullable
            UUID instrumentId,

            @NotNull List<@NotNull @Valid CriterionRequest> criteria) {}

    @Schema(name = "CriteriaCheck", description = "The faults and findings of criteria")
    record CriteriaCheckView(
            @Schema(description = "The faults that would refuse the criteria")
            List<Fault> faults,

            @Schema(description = "Contradictions and repetitions; empty while there are faults")
            List<FindingView> findings) {}

    @Schema(name = "CriteriaFinding", description = "A contradiction or a repetition")
    record FindingView(
            @Schema(
                    description =
                            "`contradiction`: nobody can meet these; `repetition`: both hold in exactly the same cases; `redundancy`: the second holds whenever the first does")
            Peculiarity kind,

            @Schema(
                    description = "The criteria that it is about; a criterion of the instrument by its id",
                    examples = "[\"/criteria/0\",\"/criteria/2\"]")
            List<String> criteria) {

        static FindingView of(Finding finding) {
            return new FindingView(finding.peculiarity(), finding.pointers());
        }
    }
}
