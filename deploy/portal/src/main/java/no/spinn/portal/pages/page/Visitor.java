package no.spinn.portal.pages.page;

/**
 * For whom pages ask the services.
 *
 * @param address the network address, by which the services limit rates
 */
public record Visitor(Language language, String address) {}
