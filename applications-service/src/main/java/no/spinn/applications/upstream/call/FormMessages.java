package no.spinn.applications.upstream.call;

import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/**
 * Translates the faults that a JSON Schema validator finds in answers. The validator's own messages use the terms of schemas
 * instead of forms, and have no Nynorsk.
 */
final class FormMessages {

    /** Messages by keyword; the placeholders are the validator's arguments, numbered from one. */
    static final Messages WORDS = Messages.of(FormMessages.class);

    private FormMessages() {}

    static LocalizedText of(ValidationMessage message) {
        // "format.date" is more exact than "format".
        if (WORDS.has(message.getMessageKey())) {
            return WORDS.text(message.getMessageKey(), arguments(message));
        }
        if (WORDS.has(message.getType())) {
            return WORDS.text(message.getType(), arguments(message));
        }
        return WORDS.text("other", Map.of("message", String.valueOf(message.getError())));
    }

    private static Map<String, Object> arguments(ValidationMessage message) {
        Map<String, Object> values = new HashMap<>();
        Object[] arguments = message.getArguments();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            String argument = String.valueOf(arguments[i]);
            values.put(Integer.toString(i + 1), message.getType().equals("type") ? typeInWords(argument) : argument);
        }
        return values;
    }

    /** A list of types is not translated. */
    private static Object typeInWords(String type) {
        String key = "a." + type;
        return WORDS.has(key) ? WORDS.text(key) : type;
    }
}
