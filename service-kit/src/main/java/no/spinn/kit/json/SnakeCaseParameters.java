package no.spinn.kit.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Converts enums in query parameters, which are snake_case as in bodies. */
@Provider
public class SnakeCaseParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // The converter is created for the requested type.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        boolean ours = type.isEnum() && type.getName().startsWith("no.spinn.");
        return ours ? (ParamConverter<T>) new SnakeCase((Enum<?>[]) type.getEnumConstants()) : null;
    }

    private record SnakeCase(Enum<?>[] values) implements ParamConverter<Enum<?>> {

        @Override
        public Enum<?> fromString(String given) {
            return Arrays.stream(values)
                    .filter(value -> toString(value).equals(given))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not one of " + Arrays.toString(values)));
        }

        @Override
        public String toString(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
