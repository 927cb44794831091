package no.spinn.applications.common.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.kit.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Writes equal values as equal text, similar to RFC 8785: members sorted by name, no white space, only the escapes that JSON
 * requires. Unlike RFC 8785, numbers keep their precision: they are plain decimals without trailing zeros.
 */
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** Returns the text of a value made of maps, lists, strings, numbers, booleans and nulls. */
    public static String text(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    /** Returns the text in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the SHA-256 of the text in UTF-8, in hexadecimal. */
    public static String sha256(@Nullable Object value) {
        return Sha256.of(bytes(value));
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean flag -> text.append(flag);
            case Number number -> text.append(plain(number));
            case String string -> writeString(string);
            case List<?> list -> writeList(list);
            case Map<?, ?> members -> writeObject(members);
            default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }

    private void writeList(List<?> list) {
        String separator = "[";
        for (Object item : list) {
            text.append(separator);
            write(item);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeObject(Map<?, ?> members) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        String separator = "{";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            text.append(separator);
            writeString(member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            writeCharacter(string.charAt(i));
        }
        text.append('"');
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
    }

    private static String plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
