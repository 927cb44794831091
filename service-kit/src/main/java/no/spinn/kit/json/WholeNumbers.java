package no.spinn.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 5000.0} as the integer 5000, since JSON has one type of numbers and JSON Schema calls this one an integer. {@code
 * 5000.5} stays no integer.
 */
final class WholeNumbers {

    /** Any number with fewer digits fits into a long. */
    private static final int DIGITS_OF_LONG = 18;

    private WholeNumbers() {}

    /** Adds the deserializers. That of {@code Number} also reads the numbers in values of unknown type. */
    static SimpleModule addTo(SimpleModule module) {
        return module.addDeserializer(Integer.class, new Whole<>(Integer.class, BigDecimal::intValueExact))
                .addDeserializer(int.class, new Whole<>(int.class, BigDecimal::intValueExact))
                .addDeserializer(Long.class, new Whole<>(Long.class, BigDecimal::longValueExact))
                .addDeserializer(long.class, new Whole<>(long.class, BigDecimal::longValueExact))
                .addDeserializer(Number.class, new AnyNumber());
    }

    /** Looks at digits only: 1e999999999 is short to write and slow to compute with. */
    private static boolean isWhole(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 && (long) shortest.precision() - shortest.scale() <= DIGITS_OF_LONG;
    }

    private static Number narrowest(BigDecimal number) {
        if (!isWhole(number)) {
            return number;
        }
        long value = number.longValueExact();
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }

    private static final class Whole<T extends Number> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // Nobody serializes a deserializer.
        private final Function<BigDecimal, T> exact;

        Whole(Class<T> type, Function<BigDecimal, T> exact) {
            super(type);
            this.exact = exact;
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            return handledType().isPrimitive() ? context.reportInputMismatch(this, "this number cannot be null") : null;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson declares Object for what it reports as an exception.
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == null || !json.currentToken().isNumeric()) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            try {
                return exact.apply(json.getDecimalValue());
            } catch (ArithmeticException fractionOrTooLarge) {
                return (T) context.handleWeirdNumberValue(handledType(), json.getNumberValue(), "not such an integer");
            }
        }
    }

    private static final class AnyNumber extends StdScalarDeserializer<Number> {

        private static final long serialVersionUID = 1;

        AnyNumber() {
            super(Number.class);
        }

        @Override
        public Number deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return json.getNumberValue();
            }
            return json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                    ? narrowest(json.getDecimalValue())
                    : (Number) context.handleUnexpectedToken(handledType(), json);
        }
    }

    /** Creates the numbers of trees. */
    static final class Nodes extends JsonNodeFactory {

        private static final long serialVersionUID = 1;

        @Override
        public ValueNode numberNode(BigDecimal number) {
            return switch (narrowest(number)) {
                case Integer whole -> numberNode(whole.intValue());
                case Long whole -> numberNode(whole.longValue());
                default -> super.numberNode(number);
            };
        }
    }
}
