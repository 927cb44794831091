package no.spinn.kit.problem.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.spinn.kit.problem.Fault;

/** Turns violated constraints into faults with JSON pointers, all of them, in the order of the body. */
final class Violations {

    private Violations() {}

    static List<Fault> faults(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
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
        return new Fault(pointer(violation.getPropertyPath()), snakeCase(annotation), violation.getMessage());
    }

    // The path starts with method and parameter. What comes after is a place in the body; nothing after means that the
    // parameter itself is at fault, and only query and path parameters are checked that way.
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, RETURN_VALUE -> {
                    // not part of the request
                }
                case PARAMETER -> parameter = node.getName();
                default -> append(pointer, node);
            }
        }
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN) {
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
