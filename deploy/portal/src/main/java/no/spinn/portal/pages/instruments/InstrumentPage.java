package no.spinn.portal.pages.instruments;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.InstrumentDetail;
import no.spinn.portal.pages.page.Chrome;

/**
 * An instrument.
 *
 * @param calls its open and scheduled calls
 */
record InstrumentPage(Chrome page, InstrumentDetail instrument, List<CallSummary> calls) implements TemplateInstance {}
