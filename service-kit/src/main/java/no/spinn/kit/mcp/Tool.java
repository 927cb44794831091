package no.spinn.kit.mcp;

import org.jspecify.annotations.Nullable;

/**
 * A tool for assistants: a public operation that changes nothing, or one member of its answer.
 *
 * @param operation the id of the operation in the OpenAPI document
 */
public record Tool(String operation, @Nullable Member member) {

    /** A member of an answer, for those who want nothing else. */
    public record Member(String name, String title, String description) {}

    /** The whole operation. */
    public static Tool of(String operation) {
        return new Tool(operation, null);
    }

    /** One member of the answer of an operation. */
    public static Tool of(String operation, Member member) {
        return new Tool(operation, member);
    }

    String name() {
        return member == null ? operation : member.name;
    }
}
