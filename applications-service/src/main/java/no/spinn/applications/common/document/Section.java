package no.spinn.applications.common.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document: paragraphs, followed by a table of labelled values.
 *
 * @param heading null when the part has none
 */
public record Section(@Nullable String heading, List<String> paragraphs, List<Row> rows) {

    public static Section of(@Nullable String heading, String... paragraphs) {
        return new Section(heading, List.of(paragraphs), List.of());
    }

    public static Section of(@Nullable String heading, List<Row> rows) {
        return new Section(heading, List.of(), rows);
    }

    /** Whether it has nothing but a heading. */
    public boolean isEmpty() {
        return paragraphs.isEmpty() && rows.isEmpty();
    }

    /** A value and its label. */
    public record Row(String label, String value) {}
}
