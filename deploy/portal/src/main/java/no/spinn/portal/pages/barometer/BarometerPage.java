package no.spinn.portal.pages.barometer;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/** How innovation is paid for. */
record BarometerPage(Chrome page, Chart chart) implements TemplateInstance {}
