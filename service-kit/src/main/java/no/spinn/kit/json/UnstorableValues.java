package no.spinn.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;

/**
 * Finds valid JSON that cannot be stored: PostgreSQL accepts neither U+0000 nor an unpaired surrogate, and a number such as
 * 1e999999 would fill a disk when written out.
 */
final class UnstorableValues {

    private static final int MAX_DIGITS = 40;

    private UnstorableValues() {}

    /** A fast check of the bytes: nothing is escaped, and no number has an exponent or too many digits. */
    static boolean areImpossible(byte[] body) {
        int digits = 0;
        for (int i = 0; i < body.length; i++) {
            boolean isSuspicious = switch (body[i]) {
                // Not UTF-8 but a wider encoding, which needs the full check.
                case 0 -> true;
                case '\\' -> i + 1 < body.length && body[i + 1] == 'u';
                case 'e', 'E' -> digits > 0;
                default -> false;
            };
            digits = isOfANumber(body[i]) ? digits + 1 : 0;
            if (isSuspicious || digits > MAX_DIGITS) {
                return false;
            }
        }
        return true;
    }

    /** All of them, each with its pointer. */
    static List<Fault> faults(JsonParser json) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            JsonStreamContext place = json.getParsingContext();
            switch (token) {
                case FIELD_NAME -> requireText(json.currentName(), place.getParent(), faults);
                case VALUE_STRING -> requireText(json.getText(), place, faults);
                case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> requireModest(json.getDecimalValue(), place, faults);
                default -> {
                    // every other value can be stored
                }
            }
        }
        return faults;
    }

    private static void requireText(String text, JsonStreamContext place, List<Fault> faults) {
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            faults.add(StorageIssue.UNSUPPORTED_CHARACTER.at(pointer(place)));
        }
    }

    private static void requireModest(BigDecimal number, JsonStreamContext place, List<Fault> faults) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            faults.add(StorageIssue.OUT_OF_RANGE.at(pointer(place), Map.of("digits", MAX_DIGITS)));
        }
    }

    private static String pointer(JsonStreamContext place) {
        return place.pathAsPointer().toString();
    }

    private static boolean isOfANumber(byte character) {
        return character >= '0' && character <= '9' || character == '.';
    }
}
