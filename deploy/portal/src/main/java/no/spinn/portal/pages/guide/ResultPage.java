package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/**
 * The result of the guide.
 *
 * @param query with the answers
 */
record ResultPage(Chrome page, Outcome outcome, Summary summary, String query) implements TemplateInstance {}
