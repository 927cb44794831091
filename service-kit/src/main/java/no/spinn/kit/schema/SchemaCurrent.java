package no.spinn.kit.schema;

/**
 * Fired once, when the schema is known to be current: usually while the service starts, before its first request. Whatever
 * works on the database by itself observes this event instead of the start.
 */
public record SchemaCurrent() {}
