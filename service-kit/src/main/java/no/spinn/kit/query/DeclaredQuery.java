package no.spinn.kit.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of an operation: those of its method and of the beans that the method takes.
 *
 * @param parameters by name, in the order of the alphabet
 */
record DeclaredQuery(Map<String, DeclaredParameter> parameters) {

    static DeclaredQuery of(Method operation) {
        Map<String, DeclaredParameter> found = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            collect(parameter, parameter.getParameterizedType(), found);
        }
        return new DeclaredQuery(found);
    }

    /** What is wrong with a query, in the order of the alphabet. */
    List<Fault> faults(Map<String, List<String>> query) {
        Faults faults = new Faults();
        new TreeMap<>(query).forEach((name, values) -> {
            DeclaredParameter declared = parameters.get(name);
            if (declared == null) {
                faults.add(unknown(name));
            } else {
                declared.check(values, faults);
            }
        });
        return faults.all();
    }

    private Fault unknown(String name) {
        String quoted = Faults.quote(name);
        String pointer = DeclaredParameter.pointer(name);
        return parameters.isEmpty()
                ? QueryIssue.UNKNOWN_OF_NONE.at(pointer, Map.of("name", quoted))
                : QueryIssue.UNKNOWN.at(
                        pointer, Map.of("name", quoted, "known", String.join(", ", parameters.keySet())));
    }

    private static void collect(AnnotatedElement place, Type type, Map<String, DeclaredParameter> found) {
        QueryParam parameter = place.getAnnotation(QueryParam.class);
        if (parameter != null) {
            found.put(parameter.value(), DeclaredParameter.of(parameter.value(), type));
        } else if (place.isAnnotationPresent(BeanParam.class) && type instanceof Class<?> bean) {
            collect(bean, found);
        }
    }

    private static void collect(@Nullable Class<?> bean, Map<String, DeclaredParameter> found) {
        if (bean == null) {
            return;
        }
        for (Field field : bean.getDeclaredFields()) {
            collect(field, field.getGenericType(), found);
        }
        collect(bean.getSuperclass(), found);
    }
}
