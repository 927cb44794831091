package no.spinn.portal.pages.calls;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/** The list of calls. */
record CallsPage(Chrome page, FoundCalls found) implements TemplateInstance {}
