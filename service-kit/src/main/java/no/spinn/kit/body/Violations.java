package no.spinn.kit.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.spinn.kit.problem.ConstraintText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/** Turns constraint violations into faults with JSON pointers, sorted by pointer. */
final class Violations {

    private Violations() {}

    static List<Fault> faults(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String pointer = pointer(violation.getPropertyPath());
        String code = snakeCase(annotation);
        return ConstraintText.of(violation)
                .map(text -> new Fault(pointer, code, text))
                .orElseGet(() -> new Fault(pointer, code, violation.getMessage()));
    }

    // The path starts with method and parameter; the rest is a place in the body. Without a rest, the parameter itself
    // is wrong, and only query and path parameters are checked that way.
    private static String pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, RETURN_VALUE -> {
                    // not part of the request
                }
                case PARAMETER -> parameter = node.getName();
                default -> pointer = append(pointer, node);
            }
        }
        return pointer.equals(Pointer.ROOT) ? "?" + parameter : pointer.text();
    }

    private static Pointer append(Pointer pointer, Path.Node node) {
        Pointer container = pointer;
        if (node.getIndex() != null) {
            container = pointer.to(node.getIndex());
        } else if (node.getKey() != null) {
            container = pointer.to(node.getKey().toString());
        }
        return isMember(node) ? container.to(node.getName()) : container;
    }

    private static boolean isMember(Path.Node node) {
        return (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN) && node.getName() != null;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
