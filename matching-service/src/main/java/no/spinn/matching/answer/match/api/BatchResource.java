package no.spinn.matching.answer.match.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.Rulebooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matches many projects in one request. */
@Path("/v1/matches/batch")
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@RunOnVirtualThread
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class BatchResource {

    private static final Pointer PROJECTS = Pointer.ROOT.to("projects");
    private static final String NDJSON = "application/x-ndjson";
    private static final byte[] END_OF_LINE = "\n".getBytes(StandardCharsets.US_ASCII);

    private final Rulebooks rulebooks;
    private final MatchMapper mapper;
    private final ObjectMapper json;

    BatchResource(Rulebooks rulebooks, MatchMapper mapper, ObjectMapper json) {
        this.rulebooks = rulebooks;
        this.mapper = mapper;
        this.json = json;
    }

    @POST
    @Produces(NDJSON)
    @Operation(operationId = "matchProjects", summary = "Match many projects against calls", description = """
                    Scope `spinn:matching`. Matches up to 1,000 projects. The response has one line of JSON for each \
                    project, in the order of the request, with what `POST /v1/matches` returns for its best calls. All \
                    lines use the same version of the rules. Lines are streamed as they are computed. Invalid facts of one \
                    project refuse the whole request before the first line. Nothing is stored.""")
    @APIResponse(
            responseCode = "200",
            description = "A line of JSON for each project",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchLine.class)))
    public StreamingOutput match(@Valid @NotNull BatchRequest request) {
        Rulebook rules = rulebooks.current();
        List<RequestFacts> projects = facts(request, rules);
        return out -> {
            for (int i = 0; i < projects.size(); i++) {
                RequestFacts facts = projects.get(i);
                Matches matches = Matches.of(rules, facts.judged(), request.states());
                MatchAnswer answer =
                        mapper.answer(matches, matches.all(null, request.calls()), true, facts.inconsistencies(), null);
                write(new BatchLine(request.projects().get(i).key(), answer), out);
            }
        };
    }

    private static List<RequestFacts> facts(BatchRequest request, Rulebook rules) {
        List<RequestFacts> facts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (BatchRequest.Project project : request.projects()) {
            facts.add(RequestFacts.read(project.facts(), project.members(), rules, PROJECTS.to(facts.size()), faults));
        }
        RequestFacts.requireNone(faults);
        return facts;
    }

    private void write(BatchLine line, OutputStream out) throws IOException {
        json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, line);
        out.write(END_OF_LINE);
    }
}
