package no.spinn.applications.common.document;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.applications.common.document.Section.Row;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;
import no.spinn.kit.time.OsloTime;

/**
 * Renders documents as PDF for people, screen readers and archives: PDF/A-2a and PDF/UA-1, with language, title and embedded
 * fonts. The same document always gives the same bytes.
 */
@Singleton
public class PdfRenderer {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Messages WORDS = Messages.of(PdfRenderer.class);

    /** Returns the whole file. A hundred thousand characters take about a second. */
    public byte[] render(Document document) {
        Language language = document.language();
        Page page = new Page(document, head(document), WORDS.in(language, "page"), WORDS.in(language, "of"));
        return Pdf.of(page.render(), document.letterhead().date());
    }

    private static List<Row> head(Document document) {
        Language language = document.language();
        Letterhead letterhead = document.letterhead();
        return List.of(
                new Row(WORDS.in(language, "sender"), letterhead.sender()),
                new Row(WORDS.in(language, "receiver"), letterhead.receiver()),
                new Row(WORDS.in(language, "date"), OsloTime.day(letterhead.date(), language)),
                new Row(WORDS.in(language, "reference"), letterhead.reference()));
    }
}
