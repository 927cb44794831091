package no.spinn.kit.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;

/**
 * A query parameter of an operation.
 *
 * @param severalValues whether it may be given several times
 */
record DeclaredParameter(String name, ValueType type, boolean severalValues) {

    static DeclaredParameter of(String name, Type declared) {
        if (declared instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new DeclaredParameter(name, ValueType.of(generic.getActualTypeArguments()[0]), true);
        }
        return new DeclaredParameter(name, ValueType.of(declared), false);
    }

    void check(List<String> given, Faults faults) {
        if (given.size() > 1 && !severalValues) {
            faults.add(QueryIssue.REPEATED.at(pointer(name)));
            return;
        }
        for (String value : given) {
            type.check(value).map(unreadable -> unreadable.at(pointer(name))).ifPresent(faults::add);
        }
    }

    /** The place of a parameter, as in {@link Fault#pointer}. */
    static String pointer(String name) {
        return "?" + name;
    }
}
