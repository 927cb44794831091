package no.spinn.portal.pages.catalogue;

/** An instrument in a list. */
public record InstrumentSummary(
        String id, String slug, String name, String summary, String nature, String state, Provider provider) {}
