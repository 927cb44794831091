package no.spinn.applications.common.document;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.spinn.applications.common.document.Section.Row;

/** The template of a document as XHTML. Its name ends in html, by which the engine knows to escape every value. */
record Page(Document document, List<Row> head, String page, String of) implements TemplateInstance {}
