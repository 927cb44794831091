package no.spinn.applications.applying.upload.api;

import java.nio.charset.StandardCharsets;

/**
 * The header of RFC 6266 for a file to be saved. It has the name in ASCII for old clients, and in the encoding of RFC
 * 8187 for all others.
 */
final class ContentDisposition {

    /** The characters of {@code attr-char} in RFC 8187 other than letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String attachment(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(name), encoded(name));
    }

    private static String ascii(String name) {
        // Clients differ in how they read an escaped quotation mark, and some decode percent signs even here.
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (next & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
