package no.spinn.portal.pages.partners;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.spinn.portal.pages.page.Chrome;

/**
 * Organisations that look for partners.
 *
 * @param next the query of the next page; empty on the last one
 */
record PartnersPage(Chrome page, List<Listing> listings, String next) implements TemplateInstance {}
