package no.spinn.matching.assistant.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.spinn.kit.mcp.McpServer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where assistants come in. MCP has a description of its own, so the OpenAPI document has none. */
@Path("/mcp")
@PermitAll
@RunOnVirtualThread
public class McpResource {

    private final McpServer server;

    McpResource(McpServer server) {
        this.server = server;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response receive(@NotNull JsonNode message) {
        return server.answer(message);
    }
}
