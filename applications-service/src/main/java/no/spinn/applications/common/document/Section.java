package no.spinn.applications.common.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document: paragraphs, and below them a table of what is stated.
 *
 * @param heading null when the part needs none
 */
public record Section(@Nullable String heading, List<String> paragraphs, List<Row> rows) {

    public static Section of(@Nullable String heading, String... paragraphs) {
        return new Section(heading, List.of(paragraphs), List.of());
    }

    public static Section of(@Nullable String heading, List<Row> rows) {
        return new Section(heading, List.of(), rows);
    }

    /** One thing that is stated, and its name. */
    public record Row(String label, String value) {}
}
