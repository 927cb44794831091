package no.spinn.kit.mcp;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Supplier;
import no.spinn.kit.operation.Operations;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Finds the methods of operations. */
@Singleton
class BoundTools {

    private final BeanManager beans;
    private final Operations operations;
    private final ArgumentReader arguments;

    BoundTools(BeanManager beans, Operations operations, ArgumentReader arguments) {
        this.beans = beans;
        this.operations = operations;
        this.arguments = arguments;
    }

    /** Throws {@link IllegalStateException} if the operation is unknown, or not for everybody. */
    BoundTool of(Tool tool) {
        requirePublic(tool.operation());
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> isOperation(method, tool.operation()))
                        .map(method -> new BoundTool(tool, method, resource(bean), arguments)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no operation " + tool.operation()));
    }

    private void requirePublic(String operation) {
        boolean isPublic =
                operations.all().stream().anyMatch(known -> known.id().equals(operation) && known.isPublic());
        if (!isPublic) {
            throw new IllegalStateException("%s is no public operation".formatted(operation));
        }
    }

    private static boolean isOperation(Method method, String id) {
        Operation described = method.getAnnotation(Operation.class);
        return described != null && described.operationId().equals(id);
    }

    private Supplier<Object> resource(Bean<?> bean) {
        CreationalContext<?> context = beans.createCreationalContext(bean);
        return () -> beans.getReference(bean, bean.getBeanClass(), context);
    }
}
