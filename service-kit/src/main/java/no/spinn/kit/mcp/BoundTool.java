package no.spinn.kit.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A tool with the method that it runs.
 *
 * @param resource the bean that has the method
 */
record BoundTool(Tool tool, Method method, Supplier<Object> resource, ArgumentReader arguments) {

    /** The member of the answer that the tool is for; null if it is all. */
    @Nullable
    String member() {
        return tool.member() == null ? null : tool.member().name();
    }

    /** What the operation answers. */
    Object call(ObjectNode given) {
        Object[] values = arguments.read(method, given);
        try {
            return method.invoke(resource.get(), values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("operations are public", e);
        }
    }
}
