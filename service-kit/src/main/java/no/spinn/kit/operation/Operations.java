package no.spinn.kit.operation;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All operations of this service. */
@Singleton
public class Operations {

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final List<Operation> all;

    Operations(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Operations::of)
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.path().rank())
                        .thenComparing(operation -> operation.path().toString())
                        .thenComparing(Operation::method))
                .toList();
    }

    public List<Operation> all() {
        return all;
    }

    /** The operations of the resource at this path; empty if there is no such path. */
    public List<Operation> at(String path) {
        List<String> segments = PathTemplate.segments(path);
        List<Operation> covering = all.stream()
                .filter(operation -> operation.path().covers(segments))
                .toList();
        return covering.stream()
                .filter(operation -> operation
                        .path()
                        .rank()
                        .equals(covering.getFirst().path().rank()))
                .toList();
    }

    public Optional<Operation> find(String method, String path) {
        return of(method, at(path));
    }

    /** The operation with this method, of those at a path. HEAD is answered by what answers GET. */
    public static Optional<Operation> of(String method, List<Operation> atPath) {
        String answering = method.equals(HEAD) ? GET : method;
        return atPath.stream()
                .filter(operation -> operation.method().equals(answering))
                .findFirst();
    }

    /** The methods of these operations, as in the header Allow. */
    public static String methods(List<Operation> atPath) {
        Set<String> methods = atPath.stream().map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(GET)) {
            methods.add(HEAD);
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .map(method -> Operation.of(resource, method))
                .flatMap(Optional::stream);
    }
}
