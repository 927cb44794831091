package no.spinn.portal.pages.errors;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/** What happened, and what the reader can do. */
record ErrorPage(Chrome page, Trouble trouble) implements TemplateInstance {}
