package no.spinn.instruments.catalogue.call;

import no.spinn.kit.language.LocalizedText;

/**
 * An attachment of applications.
 *
 * @param key the key of the attachment in an application
 * @param mandatory whether an application without it is dismissed
 */
public record RequiredAttachment(String key, LocalizedText title, boolean mandatory) {}
