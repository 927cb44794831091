package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/**
 * Why one call fits or does not.
 *
 * @param query with the answers
 */
record ExplanationPage(Chrome page, Explanation explanation, String query) implements TemplateInstance {}
