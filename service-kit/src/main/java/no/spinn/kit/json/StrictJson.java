package no.spinn.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests strictly: an unknown field, a number in place of a string and a duplicate field are errors, since guessing
 * would hide the caller's mistake. A number whose fraction is zero is an integer, as in JSON Schema. Enums are snake_case strings. Null values are not written.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** Deeper than any legitimate document. Deeper nesting is an attack on the stack. */
    private static final int MAX_DEPTH = 200;

    /** Runs after the modules that Quarkus finds on the class path, whose deserializers would otherwise replace ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(100)
                        .build());
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.setAnnotationIntrospector(introspector());
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT); // It would cut off 5000.5; see WholeNumbers.
        json.setNodeFactory(new WholeNumbers.Nodes());
        json.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        json.registerModule(
                WholeNumbers.addTo(new SimpleModule("strict").addDeserializer(Instant.class, new StrictInstant())));
        refuseCoercion(json);
    }

    /** Jackson's own annotations; enums of Spinn get snake_case names without an annotation on each. */
    public static AnnotationIntrospector introspector() {
        return new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new SnakeCaseEnums());
    }

    @SuppressWarnings("deprecation") // An existing mapper has no other way to set this feature.
    private static void refuseCoercion(ObjectMapper json) {
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static final class SnakeCaseEnums extends NopAnnotationIntrospector {

        @Override
        public @Nullable Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            boolean ours = type.getRawType().getName().startsWith("no.spinn.");
            return ours ? EnumNamingStrategies.SnakeCaseStrategy.class : null;
        }
    }
}
