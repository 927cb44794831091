package no.spinn.kit.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a tool is described to assistants.
 *
 * @param inputSchema JSON Schema of the arguments
 * @param outputSchema JSON Schema of the structured content
 */
record ToolDescription(
        String name, String title, String description, JsonNode inputSchema, JsonNode outputSchema, Hints annotations) {

    static final Hints READ_ONLY = new Hints(true, false, true, false);

    /** What calling it does: nothing changes, and repeating is harmless. */
    record Hints(boolean readOnlyHint, boolean destructiveHint, boolean idempotentHint, boolean openWorldHint) {}

    static ToolDescription of(Tool tool, JsonNode operation, ObjectNode input, ObjectNode output) {
        Tool.Member member = tool.member();
        return member == null
                ? new ToolDescription(
                        tool.name(),
                        operation.path("summary").asText(),
                        operation.path("description").asText(),
                        input,
                        output,
                        READ_ONLY)
                : new ToolDescription(tool.name(), member.title(), member.description(), input, output, READ_ONLY);
    }
}
