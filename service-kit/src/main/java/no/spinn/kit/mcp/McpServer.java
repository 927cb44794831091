package no.spinn.kit.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The Model Context Protocol over streamable HTTP, as far as it needs no session: each message is answered by itself, so any replica
 * answers any of them, and nothing is kept for those who never come back.
 */
@Singleton
public class McpServer {

    private static final String VERSION_HEADER = "MCP-Protocol-Version";
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26");

    private final Instance<Toolbox> toolbox;
    private final Tools tools;
    private final RoutingContext request;
    private final String service;
    private final String version;

    McpServer(
            Instance<Toolbox> toolbox,
            Tools tools,
            RoutingContext request,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-version") String version) {
        this.toolbox = toolbox;
        this.tools = tools;
        this.request = request;
        this.service = service;
        this.version = version;
    }

    /** The answer to one message. */
    public Response answer(JsonNode message) {
        String spoken = request.request().getHeader(VERSION_HEADER);
        if (spoken != null && !VERSIONS.contains(spoken)) {
            return badRequest("speak one of the protocol versions " + String.join(", ", VERSIONS));
        }
        if (!(message instanceof ObjectNode)
                || !message.path("jsonrpc").asText().equals("2.0")) {
            return badRequest("a message is an object of JSON-RPC 2.0");
        }
        boolean wantsAnswer = message.hasNonNull("id") && message.hasNonNull("method");
        return wantsAnswer
                ? Response.ok(answer(message.path("id"), message)).build()
                : Response.accepted().build();
    }

    private RpcAnswer answer(JsonNode id, JsonNode message) {
        JsonNode parameters = message.path("params");
        return switch (message.path("method").asText()) {
            case "initialize" ->
                RpcAnswer.of(id, welcome(parameters.path("protocolVersion").asText()));
            case "ping" -> RpcAnswer.of(id, Map.of());
            case "tools/list" -> RpcAnswer.of(id, Map.of("tools", tools.descriptions()));
            case "tools/call" -> call(id, parameters);
            default -> RpcAnswer.failed(id, RpcAnswer.NO_SUCH_METHOD, "there is no such method");
        };
    }

    private RpcAnswer call(JsonNode id, JsonNode parameters) {
        JsonNode arguments = parameters.path("arguments");
        ObjectNode given = arguments instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        if (!arguments.isMissingNode() && !arguments.isObject()) {
            return RpcAnswer.failed(id, RpcAnswer.WRONG_PARAMETERS, "arguments are an object");
        }
        return tools.call(parameters.path("name").asText(), given)
                .map(result -> RpcAnswer.of(id, result))
                .orElseGet(() -> RpcAnswer.failed(id, RpcAnswer.WRONG_PARAMETERS, "there is no such tool"));
    }

    private Map<String, Object> welcome(String wanted) {
        return Map.of(
                "protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.getFirst(),
                "capabilities", Map.of("tools", Map.of()),
                "serverInfo", Map.of("name", service, "version", version),
                "instructions", toolbox.get().instructions());
    }

    private static Response badRequest(String reason) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(RpcAnswer.failed(null, RpcAnswer.WRONG_MESSAGE, reason))
                .build();
    }

    /** An answer of JSON-RPC 2.0, which has either a result or an error. */
    record RpcAnswer(
            String jsonrpc,
            @Nullable JsonNode id,
            @Nullable Object result,
            @Nullable Failure error) {

        static final int WRONG_MESSAGE = -32600;
        static final int NO_SUCH_METHOD = -32601;
        static final int WRONG_PARAMETERS = -32602;

        record Failure(int code, String message) {}

        static RpcAnswer of(JsonNode id, Object result) {
            return new RpcAnswer("2.0", id, result, null);
        }

        static RpcAnswer failed(@Nullable JsonNode id, int code, String message) {
            return new RpcAnswer("2.0", id, null, new Failure(code, message));
        }
    }
}
