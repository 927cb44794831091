package no.spinn.portal.pages.instruments;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.catalogue.InstrumentList;
import no.spinn.portal.pages.page.Chrome;

/** The list of instruments. */
record InstrumentsPage(Chrome page, InstrumentList found, String words) implements TemplateInstance {}
