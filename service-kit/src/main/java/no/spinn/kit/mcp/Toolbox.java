package no.spinn.kit.mcp;

import java.util.List;

/** What a service offers to assistants. A service with an {@link McpServer} has one bean of this type. */
public interface Toolbox {

    /** For the assistant: what the tools are good for together, and in which order. */
    String instructions();

    List<Tool> tools();
}
