package no.spinn.applications.applying.upload.api;

import java.nio.charset.StandardCharsets;

/** The header of RFC 6266 for a file to be saved: the name in ASCII for old programs, in RFC 8187's coding for all others. */
final class ContentDisposition {

    /** {@code attr-char} of RFC 8187 beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String attachment(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(name), coded(name));
    }

    private static String ascii(String name) {
        // Programs differ in what they make of an escaped quotation mark, and some decode percent signs even here.
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String coded(String name) {
        StringBuilder coded = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (next & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                coded.append(c);
            } else {
                coded.append("%%%02X".formatted((int) c));
            }
        }
        return coded.toString();
    }
}
