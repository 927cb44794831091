package no.spinn.portal.pages.front;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.page.Chrome;

/**
 * The front page.
 *
 * @param soonest the open calls whose deadlines come first
 * @param open the number of all open calls
 */
record FrontPage(Chrome page, List<CallSummary> soonest, long open) implements TemplateInstance {}
