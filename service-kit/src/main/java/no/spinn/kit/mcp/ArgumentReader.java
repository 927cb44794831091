package no.spinn.kit.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import no.spinn.kit.body.BodyReader;
import no.spinn.kit.body.JsonFault;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a tool as the parameters of its operation: those of path and query by name, and all others as the members of
 * the body. All faults come at once.
 */
@Singleton
class ArgumentReader {

    private final ObjectMapper json;
    private final BodyReader bodies;

    ArgumentReader(ObjectMapper json, BodyReader bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    @Nullable
    Object[] read(Method operation, ObjectNode given) {
        Reading reading = new Reading(given.deepCopy());
        Parameter[] parameters = operation.getParameters();
        @Nullable Object[] values = new Object[parameters.length];
        Class<?> body = null;
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                body = parameters[i].getType();
            } else {
                values[i] = reading.value(parameters[i]);
            }
        }
        Object read = body == null ? reading.nothingElse() : reading.body(body);
        reading.requireNone();
        for (int i = 0; i < parameters.length; i++) {
            values[i] = isBody(parameters[i]) ? read : values[i];
        }
        return values;
    }

    private static boolean isBody(Parameter parameter) {
        return name(parameter) == null && !parameter.isAnnotationPresent(BeanParam.class);
    }

    private static @Nullable String name(AnnotatedElement place) {
        PathParam inPath = place.getAnnotation(PathParam.class);
        QueryParam inQuery = place.getAnnotation(QueryParam.class);
        return inPath != null ? inPath.value() : inQuery == null ? null : inQuery.value();
    }

    /** One reading. What was read is taken from the arguments. */
    private final class Reading {

        private final ObjectNode left;
        private final Faults faults = new Faults();

        Reading(ObjectNode left) {
            this.left = left;
        }

        @Nullable
        Object value(Parameter parameter) {
            String name = name(parameter);
            if (name == null) {
                return bean(parameter.getType());
            }
            if (parameter.isAnnotationPresent(PathParam.class) && !left.hasNonNull(name)) {
                faults.add(ArgumentIssue.MISSING.at(Pointer.ROOT.to(name)));
            }
            return value(name, parameter.getParameterizedType());
        }

        private @Nullable Object value(String name, Type type) {
            JsonNode argument = left.remove(name);
            if (argument == null || argument.isNull()) {
                return null;
            }
            try {
                return json.treeToValue(argument, json.constructType(type));
            } catch (JsonProcessingException unreadable) {
                Fault fault = JsonFault.of(unreadable);
                faults.add(fault.at(Pointer.ROOT.to(name) + fault.pointer()));
                return null;
            }
        }

        private Object bean(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object bean = constructor.newInstance();
                for (Class<?> part = type; part != null; part = part.getSuperclass()) {
                    for (Field field : part.getDeclaredFields()) {
                        fill(bean, field);
                    }
                }
                return bean;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no parameters", e);
            }
        }

        private void fill(Object bean, Field field) throws IllegalAccessException {
            String name = name(field);
            Object value = name == null ? null : value(name, field.getGenericType());
            if (value != null) {
                field.setAccessible(true);
                field.set(bean, value);
            }
        }

        /** The rest as the body; null if it has faults. */
        @Nullable
        Object body(Class<?> type) {
            try {
                return bodies.read(left, type);
            } catch (Refusal refusal) {
                faults.addAll(refusal.faults());
                return null;
            }
        }

        @Nullable
        Object nothingElse() {
            left.fieldNames()
                    .forEachRemaining(name -> faults.add(ArgumentIssue.UNKNOWN_FIELD.at(Pointer.ROOT.to(name))));
            return null;
        }

        void requireNone() {
            if (!faults.isEmpty()) {
                throw new Refusal(KitProblem.MALFORMED, KitDetail.ARGUMENTS_FAULTY.words(), faults.all());
            }
        }
    }
}
