package no.spinn.applications.common.document;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.spinn.applications.common.document.Section.Row;

/** The XHTML template of a document. Qute escapes every value because the name of the template ends in html. */
record Page(Document document, List<Row> head, String page, String of) implements TemplateInstance {}
