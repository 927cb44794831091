package no.spinn.portal.route;

/**
 * Where a request goes.
 *
 * @param prefix what stands before the service's path at the gateway; empty for a bare path
 * @param path the path at the service
 */
public record Target(Service service, String prefix, String path) {}
