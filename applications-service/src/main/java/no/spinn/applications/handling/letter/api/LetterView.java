package no.spinn.applications.handling.letter.api;

import java.time.Instant;
import java.util.List;
import no.spinn.applications.common.document.Document;
import no.spinn.applications.common.document.Section;
import no.spinn.kit.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter, word for word. */
@Schema(name = "Letter")
record LetterView(
        Language language,
        String title,
        String sender,
        String receiver,
        Instant date,
        String reference,
        List<SectionView> sections) {

    /** A part of a letter. */
    @Schema(name = "LetterSection")
    record SectionView(@Nullable String heading, List<String> paragraphs, List<RowView> rows) {

        static SectionView of(Section section) {
            return new SectionView(
                    section.heading(),
                    section.paragraphs(),
                    section.rows().stream()
                            .map(row -> new RowView(row.label(), row.value()))
                            .toList());
        }
    }

    /** A value and its label. */
    @Schema(name = "LetterRow")
    record RowView(String label, String value) {}

    static LetterView of(Document letter) {
        return new LetterView(
                letter.language(),
                letter.title(),
                letter.letterhead().sender(),
                letter.letterhead().receiver(),
                letter.letterhead().date(),
                letter.letterhead().reference(),
                letter.sections().stream().map(SectionView::of).toList());
    }
}
