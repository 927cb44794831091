package no.spinn.portal.pages.catalogue;

/** What the published text asks for and no machine judges. */
public record Unjudged(String text, String reason) {}
