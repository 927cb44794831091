/**
 * A door for assistants: public operations that change nothing, as tools of the Model Context Protocol (MCP). A tool is described by the
 * OpenAPI document and runs the operation itself, so its answer is that of the operation.
 */
@NullMarked
package no.spinn.kit.mcp;

import org.jspecify.annotations.NullMarked;
