package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.page.Chrome;

/** Asks for an organisation number. */
record OrganisationPage(Chrome page, NumberForm form) implements TemplateInstance {}
